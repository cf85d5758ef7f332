package org.depositary.kit.write;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** What callers were answered under their keys, kept for a day, in the transaction of the change. */
@Singleton
class IdempotentAnswers {

    private static final Duration KEPT = Duration.ofHours(24);

    private static final String FIND = """
            select encode(fingerprint, 'hex'), status, location, etag, body from idempotent_answer
            where caller = ? and key = ? and answered_at > ?""";

    /** Takes the place of one that is older than a day; others that are, are forgotten, a little at a time. */
    private static final String KEEP = """
            with old as (select caller, key from idempotent_answer
                         where answered_at <= ? and (caller, key) <> (?, ?) limit 100 for update skip locked),
                 forgotten as (delete from idempotent_answer a using old where a.caller = old.caller and a.key = old.key)
            insert into idempotent_answer (caller, key, fingerprint, status, location, etag, body, answered_at)
            values (?, ?, decode(?, 'hex'), ?, ?, ?, ?, ?)
            on conflict on constraint one_answer_a_key do update set fingerprint = excluded.fingerprint,
                status = excluded.status, location = excluded.location, etag = excluded.etag, body = excluded.body,
                answered_at = excluded.answered_at""";

    private final AgroalDataSource database;
    private final Clock clock;

    IdempotentAnswers(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The answer this key got; refuses a key that was used for another request. */
    Optional<StoredAnswer> find(WriteRequest request) throws SQLException {
        var key = request.usedKey();
        return key.isEmpty() ? Optional.empty() : find(request, key.get());
    }

    private Optional<StoredAnswer> find(WriteRequest request, String key) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, request.caller().subject());
            statement.setString(2, key);
            statement.setObject(3, now().minus(KEPT));
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(same(row, request.fingerprint())) : Optional.empty();
            }
        }
    }

    private static StoredAnswer same(ResultSet row, String fingerprint) throws SQLException {
        if (!fingerprint.equals(row.getString(1))) {
            throw KeyRefused.usedOtherwise();
        }
        return new StoredAnswer(row.getInt(2), row.getString(3), row.getString(4), row.getString(5));
    }

    /** Keeps {@code answer} under the key of {@code request}, where it has one. */
    void keep(WriteRequest request, StoredAnswer answer) throws SQLException {
        var key = request.usedKey();
        if (key.isPresent()) {
            keep(request, key.get(), answer);
        }
    }

    private void keep(WriteRequest request, String key, StoredAnswer answer) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(KEEP)) {
            statement.setObject(1, now().minus(KEPT));
            for (var at = 2; at <= 4; at += 2) {
                statement.setString(at, request.caller().subject());
                statement.setString(at + 1, key);
            }
            statement.setString(6, request.fingerprint());
            statement.setInt(7, answer.status());
            statement.setString(8, answer.location());
            statement.setString(9, answer.eTag());
            statement.setString(10, answer.body());
            statement.setObject(11, now());
            statement.executeUpdate();
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
