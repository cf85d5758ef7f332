package org.depositary.kit.write;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.journal.Visibility;

/** Journals who tried to write for another's participant, at most once a minute per caller and resource. */
@Singleton
class RefusedAttempts {

    private static final Duration QUIET = Duration.ofMinutes(1);

    private static final String NOTE = """
            insert into refused_attempt as known (caller, resource, refused_at) values (?, ?, ?)
            on conflict on constraint one_row_a_caller_and_resource
            do update set refused_at = excluded.refused_at where known.refused_at <= ?""";

    private final AgroalDataSource database;
    private final Journal journal;
    private final Clock clock;

    RefusedAttempts(AgroalDataSource database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /** Writes {@code refusal} down in a transaction of its own: the refused one is rolled back. Trying leaves nothing. */
    void journal(WriteRequest request, NotYours refusal) {
        if (request.dryRun()) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            if (isNew(request)) {
                journal.append(Entry.of(
                                "write.refused",
                                request.toString(),
                                Map.of("participant", refusal.participant(), "request", request.toString()),
                                request.caller())
                        .seenBy(Visibility.AUDIT));
            }
        });
    }

    private boolean isNew(WriteRequest request) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(NOTE)) {
            statement.setString(1, request.caller().subject());
            statement.setString(2, request.resource());
            statement.setObject(3, now);
            statement.setObject(4, now.minus(QUIET));
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
