package org.depositary.kit.write;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;

/** What callers were answered under their keys, kept for a day, in the transaction of the change. */
@Singleton
class IdempotentAnswers {

    private static final Duration KEPT = Duration.ofHours(24);

    private static final String FIND = """
            select fingerprint, status, location, etag, body from idempotent_answer
            where caller = ? and key = ? and answered_at > ?""";

    /** Makes room first: what is older than a day is forgotten, a little at a time. */
    private static final String KEEP = """
            with old as (select caller, key from idempotent_answer where answered_at <= ? limit 100 for update skip locked),
                 forgotten as (delete from idempotent_answer a using old where a.caller = old.caller and a.key = old.key)
            insert into idempotent_answer (caller, key, fingerprint, status, location, etag, body, answered_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final AgroalDataSource database;
    private final Clock clock;

    IdempotentAnswers(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The answer this key got; refuses a key that was used for another request. */
    Optional<StoredAnswer> find(String caller, String key, byte[] fingerprint) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, caller);
            statement.setString(2, key);
            statement.setObject(3, now().minus(KEPT));
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(same(row, fingerprint)) : Optional.empty();
            }
        }
    }

    private static StoredAnswer same(ResultSet row, byte[] fingerprint) throws SQLException {
        if (!Arrays.equals(row.getBytes(1), fingerprint)) {
            throw KeyRefused.usedOtherwise();
        }
        return new StoredAnswer(row.getInt(2), row.getString(3), row.getString(4), row.getString(5));
    }

    void keep(WriteRequest request, byte[] fingerprint, StoredAnswer answer) throws SQLException {
        try (var connection = database.getConnection()) {
            insert(connection, request, fingerprint, answer);
        }
    }

    private void insert(Connection connection, WriteRequest request, byte[] fingerprint, StoredAnswer answer)
            throws SQLException {
        try (var statement = connection.prepareStatement(KEEP)) {
            statement.setObject(1, now().minus(KEPT));
            statement.setString(2, request.caller().subject());
            statement.setString(3, request.usedKey().orElseThrow());
            statement.setBytes(4, fingerprint);
            statement.setInt(5, answer.status());
            statement.setString(6, answer.location());
            statement.setString(7, answer.eTag());
            statement.setString(8, answer.body());
            statement.setObject(9, now());
            statement.executeUpdate();
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
