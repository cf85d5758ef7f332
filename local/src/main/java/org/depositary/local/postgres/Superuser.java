package org.depositary.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.depositary.local.part.Probe;

/** Who owns the server that listens on {@code port}, and so also who can tell whether it serves. */
public record Superuser(int port, String password) implements Probe {
    public static final String NAME = "postgres";

    @Override
    public boolean isReady() {
        try (var connection = connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    Connection connect(String database) throws SQLException {
        var identity = new Properties();
        identity.setProperty("user", NAME);
        identity.setProperty("password", password);
        identity.setProperty("loginTimeout", "5");
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, identity);
    }
}
