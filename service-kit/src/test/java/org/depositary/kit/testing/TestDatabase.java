package org.depositary.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;

/**
 * A real PostgreSQL for a module's tests, once a JVM: an owner role for the migrations and an application role for the
 * pool, as in production. Fast rather than durable: nothing here outlives the tests.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String OWNER = "test_owner";
    private static final String APPLICATION = "test_app";

    @SuppressWarnings("NullAway.Init")
    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "100")
                    .start();
            prepare();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        var url = postgres.getJdbcUrl(APPLICATION, "test").replaceAll("\\?.*", "");
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", APPLICATION,
                "quarkus.datasource.password", "test",
                "quarkus.flyway.username", OWNER,
                "quarkus.flyway.password", "test",
                "quarkus.flyway.placeholders.application", APPLICATION);
    }

    private void prepare() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role " + OWNER + " login password 'test'");
            statement.execute("create role " + APPLICATION + " login password 'test'");
            statement.execute("create database test owner " + OWNER);
        }
    }

    @Override
    public void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
