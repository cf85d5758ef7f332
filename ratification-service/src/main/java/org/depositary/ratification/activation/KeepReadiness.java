package org.depositary.ratification.activation;

import static java.util.stream.Collectors.toMap;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depositary.kit.fact.History;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.journal.JournalHead;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.entryintoforce.WatchForce;
import org.depositary.ratification.instrument.DeclaredCommitments;
import org.depositary.ratification.instrument.KnownInstrument;
import org.depositary.ratification.time.DailyTask;

/**
 * Says, once, that a commitment has become live for an obligor, by which determination, and what becomes of it afterwards.
 *
 * <p>With a determination it is said in the same transaction. Whatever else changes an answer is an entry in this
 * service's journal: when its head has moved, the commitments on which that bears are looked at again; when a day has
 * begun, all are. Several replicas may do so side by side: each looks under the lock of the instrument's commitments.
 */
@ApplicationScoped
class KeepReadiness implements DailyTask {

    private static final Caller SELF =
            new Caller("ratification-service", "ratification-service", Set.of(Roles.SERVICE), Set.of());

    private final DeclaredCommitments commitments;
    private final Bearing bearing;
    private final Readinesses readinesses;
    private final Turn.Repository turns;
    private final KnownInstrument.Repository instruments;
    private final Locks locks;
    private final WatchForce watch;
    private final Journal journal;
    private final JournalHead head;
    private volatile Seen seen = new Seen(-1, LocalDate.MIN);

    KeepReadiness(
            DeclaredCommitments commitments,
            Bearing bearing,
            Readinesses readinesses,
            Turn.Repository turns,
            KnownInstrument.Repository instruments,
            Locks locks,
            WatchForce watch,
            Journal journal,
            JournalHead head) {
        this.commitments = commitments;
        this.bearing = bearing;
        this.readinesses = readinesses;
        this.turns = turns;
        this.instruments = instruments;
        this.locks = locks;
        this.watch = watch;
        this.journal = journal;
        this.head = head;
    }

    /** Up to which entry, and for which day, everything has been looked at. */
    private record Seen(long position, LocalDate day) {}

    @Override
    public String name() {
        return "say which commitments have become live";
    }

    @Override
    public int bringUpTo(LocalDate today) {
        var now = new Seen(head.now().position(), today);
        if (now.equals(seen)) {
            return 0;
        }
        var said = QuarkusTransaction.requiringNew().call(() -> concerned(now)).stream()
                .mapToInt(
                        instrument -> QuarkusTransaction.requiringNew().call(() -> bringUp(List.of(instrument), today)))
                .sum();
        seen = now;
        return said;
    }

    /** With a day all are; on the same day those on which it bears what was entered since. */
    private List<UUID> concerned(Seen now) {
        return Optional.of(seen)
                .filter(same -> same.day().equals(now.day()))
                .flatMap(same -> bearing.between(same.position(), now.position()))
                .orElseGet(commitments::instruments);
    }

    /** Says what is to be said of the commitments in {@code of}, in the present transaction; how much that was. */
    int bringUp(Collection<UUID> of, LocalDate today) {
        return of.stream()
                .distinct()
                .sorted()
                .mapToInt(instrument -> bringUp(instrument, today))
                .sum();
    }

    private int bringUp(UUID id, LocalDate today) {
        locks.take("commitments", id);
        var instrument = instruments.findById(id);
        Map<Turn.Of, Turn> last =
                History.of(turns.in(id, Optional.empty())).current().stream().collect(toMap(Turn::of, turn -> turn));
        var turned = readinesses.of(instrument, AsOf.today(today)).stream()
                .filter(view -> isNews(view, Optional.ofNullable(last.get(view.of()))))
                .toList();
        turned.forEach(view -> say(instrument, view, Optional.ofNullable(last.get(view.of()))));
        if (!turned.isEmpty()) {
            watch.look(id);
        }
        return turned.size();
    }

    /** That it has become live is; afterwards whatever else it becomes, and that another determination carries it. */
    private static boolean isNews(ReadinessView view, Optional<Turn> last) {
        var isLive = view.readiness() == Readiness.ACTIVE;
        return last.map(turn -> turn.readiness() != view.readiness()
                        || (isLive
                                && turn.firedBy()
                                        .filter(by -> !view.restsOn().contains(by))
                                        .isPresent()))
                .orElse(isLive);
    }

    private void say(KnownInstrument instrument, ReadinessView view, Optional<Turn> former) {
        var subject = instrument.subject() + "/commitments/" + view.commitment();
        var state = TurnState.of(instrument.slug(), view);
        var recorded = journal.append(Entry.of(type(view.readiness()), subject, state, SELF));
        turns.persist(new Turn(instrument.id(), view, former, recorded));
    }

    private static String type(Readiness readiness) {
        return switch (readiness) {
            case ACTIVE -> "commitment.activated";
            case SUSPENDED -> "commitment.suspended";
            case DISCHARGED -> "commitment.discharged";
            case EXPIRED -> "commitment.expired";
            case NOT_COMMITTED, NO_PLEDGE, DORMANT, READY, BLOCKED, UNDETERMINED -> "commitment.deactivated";
        };
    }
}
