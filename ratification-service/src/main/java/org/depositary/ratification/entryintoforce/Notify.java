package org.depositary.ratification.entryintoforce;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.instrument.KnownInstrument;
import org.depositary.ratification.time.DailyTask;

/**
 * Tells the participants what has become true about the force of an instrument, by an act or because time has passed
 * [VCLT 77(1)(e), (f)]; once for every fact, however many replicas look.
 */
@Singleton
class Notify implements DailyTask {

    private static final Caller SELF =
            new Caller("ratification-service", "ratification-service", Set.of(Roles.SERVICE), Set.of());

    private final WatchedForces watched;
    private final Forces forces;
    private final KnownInstrument.Repository instruments;
    private final Notification.Repository notifications;
    private final Journal journal;
    private final Event<ForceLookedAt> looked;

    Notify(
            WatchedForces watched,
            Forces forces,
            KnownInstrument.Repository instruments,
            Notification.Repository notifications,
            Journal journal,
            Event<ForceLookedAt> looked) {
        this.watched = watched;
        this.forces = forces;
        this.instruments = instruments;
        this.notifications = notifications;
        this.journal = journal;
        this.looked = looked;
    }

    @Override
    public String name() {
        return "depositary notifications";
    }

    @Override
    public int bringUpTo(LocalDate today) {
        var all = 0;
        for (var some = -1; some != 0; all += some) {
            some = QuarkusTransaction.requiringNew().call(() -> lookAtSome(today));
        }
        return all;
    }

    private int lookAtSome(LocalDate today) {
        var due = watched.due(today);
        due.forEach(id -> instruments.findByIdOptional(id).ifPresent(instrument -> look(instrument, today)));
        return due.size();
    }

    private void look(KnownInstrument instrument, LocalDate today) {
        var force = forces.of(instrument, AsOf.today(today)).evaluation();
        var news = news(instrument.id(), NotifiedFact.of(force));
        news.forEach(fact -> notify(instrument, fact));
        looked.fire(new ForceLookedAt(instrument, today));
        watched.holds(instrument.id(), force.holdsUntil());
        if (!news.isEmpty()) {
            watched.lookAtThoseWaitingFor(instrument.id(), today);
            watched.lookAtThoseSupersededBy(instrument.id(), today);
        }
    }

    /** What was not told yet; that an instrument has lapsed is told once, on whatever day it was found. */
    private List<NotifiedFact> news(UUID instrument, List<NotifiedFact> facts) {
        var told = notifications.about(instrument, Optional.empty()).stream()
                .map(Notification::fact)
                .collect(Collectors.toCollection(HashSet::new));
        var isLapsed = told.stream().anyMatch(fact -> fact.kind() == NotifiedFact.Kind.LAPSED);
        return facts.stream()
                .filter(fact -> !told.contains(fact))
                .filter(fact -> !isLapsed || fact.kind() != NotifiedFact.Kind.LAPSED)
                .toList();
    }

    private void notify(KnownInstrument instrument, NotifiedFact fact) {
        var recorded = journal.append(Entry.of(
                fact.kind().event(), instrument.subject(), NotificationState.of(instrument.slug(), fact), SELF));
        notifications.persist(new Notification(instrument.id(), fact, recorded));
    }
}
