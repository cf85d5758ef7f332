package org.depositary.local.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.depositary.local.home.CannotStart;

/** The promise that an acknowledged write survives a crash, as the running server itself states it. */
final class Durability {
    private static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes");

    private Durability() {}

    /** Refuses a server that would lose what it has acknowledged. */
    static void require(Connection connection) throws SQLException {
        for (var setting : SETTINGS) {
            var value = show(connection, setting);
            if (!value.equals("on")) {
                throw new CannotStart(setting + " is " + value + ", and a crash would lose what was recorded");
            }
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("show " + setting)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
