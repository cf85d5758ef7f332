package org.depositary.local.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.depositary.local.home.Secrets;

/**
 * The databases, one a service and one for Keycloak. Each has an owner, who migrates it, and an application role, who may
 * connect and otherwise only what the migrations grant.
 */
final class Databases {
    static final List<String> NAMES = List.of("declarations", "ratification", "keycloak");

    private final Superuser superuser;
    private final Secrets secrets;

    Databases(Superuser superuser, Secrets secrets) {
        this.superuser = superuser;
        this.secrets = secrets;
    }

    /** Makes what is missing; what is there keeps its data and gets the passwords that are known. */
    void make() throws SQLException {
        try (var connection = superuser.connect("postgres")) {
            for (var name : NAMES) {
                makeRole(connection, name + "_owner");
                makeRole(connection, name + "_app");
                makeDatabase(connection, name);
            }
        }
        for (var name : NAMES) {
            handOver(name);
        }
    }

    private void makeRole(Connection connection, String role) throws SQLException {
        if (!exists(connection, "select from pg_roles where rolname = ?", role)) {
            execute(connection, "create role " + role);
        }
        execute(connection, "alter role " + role + " login password '" + secrets.of(role) + "'");
    }

    private static void makeDatabase(Connection connection, String name) throws SQLException {
        if (!exists(connection, "select from pg_database where datname = ?", name)) {
            execute(connection, "create database " + name + " owner " + name + "_owner");
        }
        execute(connection, "revoke all on database " + name + " from public");
        execute(connection, "grant connect on database " + name + " to " + name + "_app");
    }

    private void handOver(String name) throws SQLException {
        try (var connection = superuser.connect(name)) {
            execute(connection, "alter schema public owner to " + name + "_owner");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
