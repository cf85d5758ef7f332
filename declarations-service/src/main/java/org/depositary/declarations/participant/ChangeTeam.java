package org.depositary.declarations.participant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.depositary.declarations.participant.client.RealmGroups;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.identity.Callers;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.journal.Visibility;
import org.depositary.kit.problem.Refusal;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Outside;
import org.depositary.kit.write.Write;

/**
 * Says who acts for a participant, and who no longer does. The realm keeps it; the entry, which auditors see, is written in
 * the transaction that ends with the change of the realm.
 */
@ApplicationScoped
public class ChangeTeam {

    private final Participant.Repository participants;
    private final Teams teams;
    private final RealmGroups groups;
    private final Callers callers;
    private final Journal journal;
    private final Outside outside;

    ChangeTeam(
            Participant.Repository participants,
            Teams teams,
            RealmGroups groups,
            Callers callers,
            Journal journal,
            Outside outside) {
        this.participants = participants;
        this.teams = teams;
        this.groups = groups;
        this.callers = callers;
        this.journal = journal;
        this.outside = outside;
    }

    /** The addition of somebody to the team of {@code name}. */
    public Write<?> add(String name, TeamMemberRequest request) {
        return write(name, request, (place, caller) -> add(place, request, caller));
    }

    /** The removal of {@code member} from the team of {@code name}. */
    public Write<?> remove(String name, String member) {
        return write(name, member, (place, caller) -> remove(place, member, caller));
    }

    /**
     * A team that one write at a time changes; the realm is asked only once the caller is known to lead it. The participant's
     * own row stays free: the realm may take its time.
     */
    private final class Place {

        private final String code;
        private Optional<RealmGroups.Found> group = Optional.empty();

        Place(String code) {
            this.code = code;
        }

        RealmGroups.Found group() {
            if (group.isEmpty()) {
                participants.lockTeam(code);
                group = Optional.of(teams.group(code));
            }
            return group.get();
        }

        Team team() {
            return new Team(code, group().members());
        }
    }

    private Write<Place> write(String name, Object body, BiFunction<Place, Caller, Supplier<Answer>> work) {
        return new Write<>(
                () -> new Place(participants.require(name).code()),
                place -> callers.current().is(Roles.DEPOSITARY) ? Optional.empty() : Optional.of(place.code),
                place -> Optional.of(place.team().version()),
                body,
                work);
    }

    private Supplier<Answer> add(Place place, TeamMemberRequest request, Caller caller) {
        var former = place.team();
        if (former.find(request.username()).isPresent()) {
            throw new ActsAlready(place.code, request.username());
        }
        var member = groups.person(request.username())
                .orElseThrow(() -> new Unsound(
                        "unknown-person", "/username", "The realm knows nobody called '" + request.username() + "'."));
        var team = former.with(member);
        append("team.member-added", former, team, caller);
        outside.last(
                new Outside.Step(() -> groups.add(member, place.group()), () -> groups.remove(member, place.group())));
        var path = "/api/v1/participants/" + place.code + "/members/" + member.id();
        return () -> Answer.created(path, team.version(), member);
    }

    private Supplier<Answer> remove(Place place, String name, Caller caller) {
        var former = place.team();
        var member = former.require(name);
        var team = former.without(member);
        append("team.member-removed", former, team, caller);
        outside.last(
                new Outside.Step(() -> groups.remove(member, place.group()), () -> groups.add(member, place.group())));
        return () -> Answer.changed(team.version(), TeamView.of(team));
    }

    private void append(String type, Team former, Team team, Caller caller) {
        journal.append(Entry.of(type, "participants/" + team.participant(), team.state(), caller)
                .replacing(former.state())
                .seenBy(Visibility.AUDIT));
    }

    /** Whoever is to be added acts for the participant already. */
    static final class ActsAlready extends Refusal {
        ActsAlready(String code, String username) {
            super(Kind.CONFLICT, "acts-already", "'" + username + "' acts for " + code + " already.");
        }
    }
}
