package org.depositary.kit.journal;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Gives committed entries their position.
 *
 * <p>One transaction, two statements: the second takes its snapshot after the lock is held, so whatever is settled by
 * somebody else later is settled after it.
 */
@Singleton
class Settling {

    /** Names the journal among the advisory locks of its database. */
    private static final long JOURNAL = 0x6A6F75726E616CL;

    private static final String LOCK = "select pg_try_advisory_xact_lock(?), clock_timestamp()";

    private static final String SETTLE = """
            with last as (select coalesce(max(position), 0) as position, max(settled_at) + interval '1 microsecond' as earliest from journal_position),
                 taken as (delete from journal_unsettled returning entry)
            insert into journal_position
            select last.position + row_number() over (order by taken.entry), taken.entry, greatest(statement_timestamp(), last.earliest) from taken, last
            returning position, settled_at""";

    private static final String HEAD = "select coalesce(max(position), 0) from journal_position";

    private final AgroalDataSource database;

    Settling(AgroalDataSource database) {
        this.database = database;
    }

    /** Settles what awaits a position; how far the journal is known then. */
    Head settle() {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection()) {
                var held = lock(connection);
                var settled = held.isPresent() ? settle(connection, held.get()) : Head.UNKNOWN;
                return settled.position() > 0 ? settled : settled.or(position(connection));
            }
        });
    }

    /** The database's time at which the lock was held; empty when another replica is at it. */
    private static Optional<Instant> lock(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.setLong(1, JOURNAL);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1) ? Optional.of(instant(row, 2)) : Optional.empty();
            }
        }
    }

    private static Head settle(Connection connection, Instant held) throws SQLException {
        var head = new Head(0, held);
        try (var statement = connection.prepareStatement(SETTLE);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                head = head.or(new Head(rows.getLong(1), instant(rows, 2)));
            }
        }
        return head;
    }

    private static Head position(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(HEAD);
                var row = statement.executeQuery()) {
            row.next();
            return new Head(row.getLong(1), Instant.EPOCH);
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
