package org.depositary.kit.read;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.depositary.kit.journal.JournalHead;
import org.depositary.kit.journal.Settler;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.time.AsOf;
import org.jspecify.annotations.Nullable;

/** Answers reads: every answer from one snapshot of the database, as of a day and, where asked, as it was known. */
@ApplicationScoped
public class Reads {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** By how much the clocks of the database, which gave the instant, and of this replica may differ. */
    private static final Duration SKEW = Duration.ofSeconds(1);

    private final EntityManager entities;
    private final JournalHead head;
    private final Settler settler;
    private final Clock clock;

    Reads(EntityManager entities, JournalHead head, Settler settler, Clock clock) {
        this.entities = entities;
        this.head = head;
        this.settler = settler;
        this.clock = clock;
    }

    /** What {@code reading} finds as of what the parameters ask for. */
    public <T> T as(AsOfParameters parameters, Function<AsOf, T> reading) {
        var asOf = asOf(parameters.asAt, parameters.knownAt);
        return inSnapshot(() -> reading.apply(asOf));
    }

    /** What {@code reading} finds in one snapshot: all its statements see the same commits. */
    public <T> T inSnapshot(Supplier<T> reading) {
        return QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery("set transaction isolation level repeatable read read only")
                    .executeUpdate();
            return reading.get();
        });
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private AsOf asOf(@Nullable LocalDate asAt, @Nullable Instant knownAt) {
        return new AsOf(
                asAt == null ? today() : asAt, Optional.ofNullable(knownAt).map(this::answerable));
    }

    /** The smaller of what was asked, in the database's precision, and what nothing can be added to any more. */
    private Instant answerable(Instant asked) {
        var knownAt = asked.truncatedTo(ChronoUnit.MICROS);
        if (knownAt.isAfter(clock.instant().plus(SKEW))) {
            throw new Unsound("future-knowledge", "knownAt", "Nobody knows yet what will be known then.");
        }
        settler.wake();
        head.awaitSettled(knownAt, PATIENCE);
        var through = head.now().settledThrough();
        return knownAt.isBefore(through) ? knownAt : through;
    }
}
