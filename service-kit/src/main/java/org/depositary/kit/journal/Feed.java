package org.depositary.kit.journal;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The journal as others read it: by position, from anywhere, waiting for what is still to come. */
@ApplicationScoped
public class Feed {

    private static final String READ = """
            select p.position, j.type, j.subject, j.visibility, j.recorded_at, p.settled_at,
                   j.body::json -> 'data', encode(j.entry_hash, 'hex'),
                   case when ? then h.body::json ->> 'name' end, case when ? then h.body::json ->> 'reason' end
            from journal_position p join journal j on j.id = p.entry left join journal_private h on h.entry = j.id
            where p.position > ? order by p.position limit ?""";

    private final AgroalDataSource database;
    private final JournalHead head;
    private final String source;

    Feed(AgroalDataSource database, JournalHead head, JournalSettings settings) {
        this.database = database;
        this.head = head;
        this.source = settings.source();
    }

    /** What a reader asks for: entries after {@code position}, at most {@code limit}, with names or without. */
    public record Wanted(long position, int limit, boolean names) {}

    public Head head() {
        return head.now();
    }

    /** The entries wanted, waiting up to {@code patience} for the first; those {@code opens} refuses are sealed. */
    public List<CloudEvent> read(Wanted wanted, Duration patience, Predicate<Visibility> opens) {
        if (!patience.isZero() && !head.awaitBeyond(wanted.position(), patience)) {
            return List.of();
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection()) {
                return stored(connection, wanted).stream()
                        .map(entry -> opens.test(entry.visibility())
                                ? CloudEvent.open(source, entry)
                                : CloudEvent.sealed(source, entry))
                        .toList();
            }
        });
    }

    private static List<StoredEntry> stored(Connection connection, Wanted wanted) throws SQLException {
        try (var statement = connection.prepareStatement(READ)) {
            statement.setBoolean(1, wanted.names());
            statement.setBoolean(2, wanted.names());
            statement.setLong(3, wanted.position());
            statement.setInt(4, wanted.limit());
            try (var rows = statement.executeQuery()) {
                var entries = new ArrayList<StoredEntry>();
                while (rows.next()) {
                    entries.add(entry(rows));
                }
                return entries;
            }
        }
    }

    private static StoredEntry entry(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Visibility.valueOf(row.getString(4)),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
    }
}
