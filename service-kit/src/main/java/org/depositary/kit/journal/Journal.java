package org.depositary.kit.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where a writer puts down what happened, in the transaction of the change: no entry, no write.
 *
 * <p>Call it while the aggregate's row is locked: the entry's id is drawn then, and a subject's entries keep their order.
 */
@ApplicationScoped
public class Journal {

    private static final int SALT_BYTES = 32;

    /** One statement: the entry, that it awaits its position, and its private part. */
    private static final String APPEND = """
            with entry as (
                insert into journal (subject, type, visibility, recorded_at, body, entry_hash)
                values (?, ?, ?, ?, ?, ?) returning id),
            unsettled as (insert into journal_unsettled select id from entry),
            hidden as (insert into journal_private (entry, salt, body) select id, ?, ? from entry)
            select id from entry""";

    private static final String AUTHOR = "select body::json ->> 'subject' from journal_private where entry = ?";

    private final AgroalDataSource database;
    private final TransactionSynchronizationRegistry transactions;
    private final Settler settler;
    private final CanonicalJson json;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Journal(
            AgroalDataSource database,
            TransactionSynchronizationRegistry transactions,
            Settler settler,
            CanonicalJson json,
            Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.settler = settler;
        this.json = json;
        this.clock = clock;
    }

    /** What {@link #append} wrote: the id that fact rows name, and when it was recorded. */
    public record Recorded(long entry, Instant recordedAt) {}

    /** Writes {@code entry} down; it is settled right after the commit. */
    public Recorded append(Entry entry) {
        var recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var hidden = json.write(Private.of(entry));
        var body = json.write(Body.of(entry, recordedAt, CanonicalJson.sha256(salt, hidden)));
        settleAfterCommit();
        return new Recorded(insert(entry, recordedAt, body, new Hidden(salt, hidden)), recordedAt);
    }

    private long insert(Entry entry, Instant recordedAt, String body, Hidden hidden) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(APPEND)) {
            statement.setString(1, entry.subject());
            statement.setString(2, entry.type());
            statement.setString(3, entry.visibility().name());
            statement.setObject(4, OffsetDateTime.ofInstant(recordedAt, ZoneOffset.UTC));
            statement.setString(5, body);
            statement.setBytes(6, CanonicalJson.sha256(body));
            statement.setBytes(7, hidden.salt());
            statement.setString(8, hidden.body());
            try (var id = statement.executeQuery()) {
                id.next();
                return id.getLong(1);
            }
        } catch (SQLException e) {
            throw new JournalFailure(e);
        }
    }

    /** The subject of the token with which {@code entry} was written. */
    public String authorOf(long entry) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(AUTHOR)) {
            statement.setLong(1, entry);
            try (var author = statement.executeQuery()) {
                author.next();
                return author.getString(1);
            }
        } catch (SQLException e) {
            throw new JournalFailure(e);
        }
    }

    /** Comes before the entry: outside a transaction it fails, and nothing is written. */
    private void settleAfterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    settler.wake();
                }
            }
        });
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Hidden(byte[] salt, String body) {}

    /** What is hashed: the fields of the canonical entry. */
    private record Body(
            String type, String subject, Instant time, Visibility visibility, Object data, String privateHash) {

        static Body of(Entry entry, Instant time, byte[] privateHash) {
            return new Body(
                    entry.type(),
                    entry.subject(),
                    time,
                    entry.visibility(),
                    entry.data(),
                    HexFormat.of().formatHex(privateHash));
        }
    }

    private record Private(
            @JsonProperty("subject") String recordedBy,
            String name,
            @Nullable String reason,
            @Nullable Object before) {

        static Private of(Entry entry) {
            return new Private(entry.recordedBy().subject(), entry.recordedBy().name(), entry.reason(), entry.before());
        }
    }
}
