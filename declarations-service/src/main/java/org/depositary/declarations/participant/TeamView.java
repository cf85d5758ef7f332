package org.depositary.declarations.participant;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who acts for a participant, as its lead sees it. */
@Schema(name = "Team", description = "Who acts for a participant, in the order of user names.")
public record TeamView(@Schema(examples = "FR") String participant, List<TeamMember> items) {

    static TeamView of(Team team) {
        return new TeamView(team.participant(), team.members());
    }
}
