package org.depositary.kit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Eight writers, some of whom roll back, and three replicas that settle: the service's own and two more. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class SettlingTest {

    private static final int WRITERS = 8;
    private static final int ENTRIES = 60;
    private static final int SUBJECTS = 3;
    private static final Caller CALLER = new Caller("42", "officer-fr", Set.of(), Set.of());

    @Inject
    Journal journal;

    @Inject
    AgroalDataSource database;

    @Inject
    EntityManager entities;

    private final String run = "settling/" + UUID.randomUUID() + "/";
    private final AtomicIntegerArray lastOf = new AtomicIntegerArray(SUBJECTS);
    private final AtomicBoolean writing = new AtomicBoolean(true);
    private final List<Promise> promises = new ArrayList<>();

    /** What a replica said nothing would be added to, and what lay there then. */
    private record Promise(Instant settledThrough, long entries) {}

    private record Settled(long position, String subject, int number, Instant settledAt) {}

    @BeforeEach
    void writeWhileOthersSettle() throws InterruptedException, ExecutionException, SQLException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var replicas = List.of(settle(threads), settle(threads));
            var writers = new ArrayList<Future<?>>();
            for (var writer = 0; writer < WRITERS; writer++) {
                var random = new Random(writer);
                writers.add(threads.submit(() -> write(random)));
            }
            try {
                for (var writer : writers) {
                    writer.get();
                }
            } finally {
                writing.set(false);
            }
            for (var replica : replicas) {
                promises.addAll(replica.get());
            }
        }
        while (one("select count(*) from journal_unsettled") > 0) {
            new Settling(database).settle();
        }
    }

    @Test
    void positionsHaveNoGapsAndNoDoublesAndKeepTheOrderOfEachSubject() throws SQLException {
        var settled = settled();
        assertThat(settled).extracting(Settled::position).containsExactlyElementsOf(upTo(settled.size()));
        assertThat(settled).extracting(Settled::settledAt).isSorted();
        var numbers = new HashMap<String, List<Integer>>();
        settled.stream()
                .filter(entry -> entry.subject().startsWith(run))
                .forEach(entry -> numbers.computeIfAbsent(entry.subject(), subject -> new ArrayList<>())
                        .add(entry.number()));
        assertThat(numbers).hasSize(SUBJECTS);
        for (var subject = 0; subject < SUBJECTS; subject++) {
            assertThat(numbers.get(run + subject)).containsExactlyElementsOf(numbersUpTo(lastOf.get(subject)));
        }
    }

    @Test
    void timeGrowsFromBatchToBatch() throws SQLException {
        assertThat(one("select count(*) from journal_position a join journal_position b"
                        + " on b.position = a.position + 1 and b.settled_at < a.settled_at"))
                .isZero();
        assertThat(one("select count(distinct settled_at) from journal_position"))
                .isGreaterThan(5);
        assertThat(one("select count(*) from (select max(position) - min(position) + 1 as length, count(*) as entries"
                        + " from journal_position group by settled_at) batch where length <> entries"))
                .isZero();
    }

    @Test
    void nothingIsEverAddedToWhatWasSettledThrough() throws SQLException {
        assertThat(promises).hasSizeGreaterThan(20);
        for (var promise : promises) {
            assertThat(entriesThrough(promise.settledThrough()))
                    .as("%s", promise)
                    .isEqualTo(promise.entries());
        }
    }

    private Future<List<Promise>> settle(ExecutorService threads) {
        Callable<List<Promise>> replica = () -> {
            var settling = new Settling(database);
            var head = new JournalHead();
            var made = new ArrayList<Promise>();
            while (writing.get()) {
                head.advance(settling.settle());
                var through = head.now().settledThrough();
                made.add(new Promise(through, entriesThrough(through)));
            }
            return made;
        };
        return threads.submit(replica);
    }

    private void write(Random random) {
        for (var entry = 0; entry < ENTRIES; entry++) {
            var subject = random.nextInt(SUBJECTS);
            var kept = random.nextInt(4) > 0;
            var work = Duration.ofMillis(random.nextInt(3));
            try {
                QuarkusTransaction.requiringNew().run(() -> write(subject, kept, work));
            } catch (RolledBack meant) {
                assertThat(kept).isFalse();
            }
        }
    }

    private void write(int subject, boolean kept, Duration work) {
        lock(subject);
        var number = lastOf.get(subject) + 1;
        journal.append(Entry.of("note.written", run + subject, Map.of("number", number), CALLER));
        LockSupport.parkNanos(work.toNanos());
        if (!kept) {
            throw new RolledBack();
        }
        lastOf.set(subject, number);
    }

    private static final class RolledBack extends RuntimeException {}

    /** Stands for the row lock that a write holds on its aggregate. */
    private void lock(int subject) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(" + (1000 + subject) + ")")
                .getSingleResult();
    }

    private List<Settled> settled() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select p.position, j.subject, p.settled_at,"
                        + " coalesce((j.body::json -> 'data' ->> 'number')::int, 0)"
                        + " from journal_position p join journal j on j.id = p.entry order by p.position")) {
            var settled = new ArrayList<Settled>();
            while (rows.next()) {
                var at = rows.getObject(3, OffsetDateTime.class).toInstant();
                settled.add(new Settled(rows.getLong(1), rows.getString(2), rows.getInt(4), at));
            }
            return settled;
        }
    }

    private long entriesThrough(Instant instant) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select count(*) from journal_position where settled_at <= ?")) {
            statement.setObject(1, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private long one(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private static List<Integer> numbersUpTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
