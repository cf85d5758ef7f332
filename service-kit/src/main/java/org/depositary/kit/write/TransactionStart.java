package org.depositary.kit.write;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;

/** The first statement of every write: tells the transaction who is calling and takes the lock of its key. */
@Singleton
class TransactionStart {

    private static final String START = """
            select set_config('depositary.subject', ?, true), set_config('depositary.participants', ?, true),
                   case when ?::text is null then true else pg_try_advisory_xact_lock(hashtextextended(?, 0)) end""";

    private final AgroalDataSource database;

    TransactionStart(AgroalDataSource database) {
        this.database = database;
    }

    /** Whether the key is free; true where there is none. */
    boolean begin(WriteRequest request) throws SQLException {
        var caller = request.caller();
        var lock = request.usedKey().map(key -> caller.subject() + "\n" + key);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(START)) {
            statement.setString(1, caller.subject());
            statement.setString(2, caller.participants().stream().sorted().collect(Collectors.joining(",")));
            bind(statement, lock);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(3);
            }
        }
    }

    private static void bind(java.sql.PreparedStatement statement, Optional<String> lock) throws SQLException {
        for (var parameter = 3; parameter <= 4; parameter++) {
            if (lock.isPresent()) {
                statement.setString(parameter, lock.get());
            } else {
                statement.setNull(parameter, java.sql.Types.VARCHAR);
            }
        }
    }
}
