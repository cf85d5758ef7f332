package org.depositary.declarations.participant;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.depositary.declarations.participant.client.RealmGroups;
import org.depositary.kit.identity.Callers;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.problem.Refusal;

/** Who acts for which participant; told to the depositary, and to a team's own lead. */
@ApplicationScoped
public class Teams {

    private final Participant.Repository participants;
    private final RealmGroups groups;
    private final Callers callers;

    Teams(Participant.Repository participants, RealmGroups groups, Callers callers) {
        this.participants = participants;
        this.groups = groups;
        this.callers = callers;
    }

    /** Those who act for a participant, and what names them. */
    public record Found(String version, TeamView view) {}

    /** A member, and what names the team it belongs to. */
    public record FoundMember(String version, TeamMember member) {}

    /** The team of the participant {@code name}. */
    public Found one(String name) {
        var team = own(name);
        return new Found(team.version(), TeamView.of(team));
    }

    /** The member {@code member} of the team of {@code name}. */
    public FoundMember member(String name, String member) {
        var team = own(name);
        return new FoundMember(team.version(), team.require(member));
    }

    private Team own(String name) {
        var code = QuarkusTransaction.requiringNew()
                .call(() -> participants.require(name).code());
        var caller = callers.current();
        if (!caller.is(Roles.DEPOSITARY) && !caller.actsFor(code)) {
            throw new NotYourTeam(code);
        }
        return new Team(code, group(code).members());
    }

    RealmGroups.Found group(String code) {
        return groups.of(code).orElseThrow(() -> new NoTeam(code));
    }

    /** A team is told to its own lead only. */
    static final class NotYourTeam extends Refusal {
        NotYourTeam(String code) {
            super(
                    Kind.FORBIDDEN,
                    "not-your-participant",
                    "You do not act for " + code + "; its team is not told to you.");
        }
    }

    /** The realm has no group for the participant, and nobody but its administrator makes one. */
    static final class NoTeam extends Refusal {
        NoTeam(String code) {
            super(
                    Kind.UNKNOWN,
                    "unknown-team",
                    "The realm has no group /participants/" + code
                            + ". An administrator of the realm makes it, with the"
                            + " attribute participants=" + code
                            + ", and adds it to the resources of the permission that lets"
                            + " the account 'teams' see and change the groups of participants.");
        }
    }
}
