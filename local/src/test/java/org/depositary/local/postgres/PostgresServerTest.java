package org.depositary.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.depositary.local.home.CannotStart;
import org.depositary.local.home.Checkout;
import org.depositary.local.home.Home;
import org.depositary.local.home.Ports;
import org.depositary.local.home.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One server for all tests; those about starting start it again on what the ones before have left. */
class PostgresServerTest {
    private static final int USUAL_PORT = new Ports(0).postgres();

    @TempDir
    private static Path folder;

    private static Site site;
    private static PostgresServer server;

    @BeforeAll
    static void start() {
        var home = Home.at(folder.resolve("home")).installingIn(Path.of("target/installations"));
        site = Site.of(new Checkout(Path.of("..")), home, new Ports(freeOffset()));
        server = PostgresServer.start(site);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void whatWasAcknowledgedSurvivesACrash() throws SQLException {
        execute("create table if not exists kept (line text)", "delete from kept", "insert into kept values ('here')");
        server.kill();
        assertThat(server.isAlive()).isFalse();
        server = PostgresServer.start(site);
        assertThat(ask("select line from kept")).isEqualTo("here");
    }

    @Test
    void aPidThatNowBelongsToAnotherProgramDoesNotStopTheStart() throws IOException, SQLException {
        server.stop();
        var other = new ProcessBuilder("sleep", "60").start();
        var stale = other.pid() + "\n" + site.home().postgres() + "\n";
        Files.writeString(site.home().postgres().resolve("postmaster.pid"), stale);
        server = PostgresServer.start(site);
        assertThat(ask("select 1")).isEqualTo("1");
        assertThat(other.isAlive()).isTrue();
        other.destroy();
    }

    @Test
    void nobodyComesInWithoutAPassword() {
        assertThatThrownBy(() -> connect("postgres", "postgres", "").close()).hasMessageContaining("password");
        assertThatThrownBy(() -> connect("postgres", "postgres", "wrong").close())
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void theServerItselfSaysThatItIsDurable() throws SQLException {
        assertThat(ask("show fsync")).isEqualTo("on");
        assertThat(ask("show synchronous_commit")).isEqualTo("on");
        assertThat(ask("show password_encryption")).isEqualTo("scram-sha-256");
    }

    @Test
    void aServerThatWouldLoseWritesIsRefused() throws SQLException {
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
            assertThatThrownBy(() -> Durability.require(connection))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("synchronous_commit is off");
        }
    }

    @Test
    void theOwnerMayMakeTablesAndTheApplicationMayNot() throws SQLException {
        for (var name : Databases.NAMES) {
            try (var owner = as(name + "_owner", name).createStatement()) {
                owner.execute("create table made_by_owner (id int)");
                owner.execute("drop table made_by_owner");
            }
            try (var application = as(name + "_app", name).createStatement()) {
                assertThatThrownBy(() -> application.execute("create table made_by_app (id int)"))
                        .hasMessageContaining("permission denied for schema public");
            }
        }
    }

    @Test
    void anApplicationRoleMayNotConnectToAnotherDatabase() {
        assertThatThrownBy(() -> as("ratification_app", "declarations").close())
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void lettersOfAllLanguagesAreFoundInEitherCase() throws SQLException {
        assertThat(ask("select to_tsvector('simple', 'ÉTAT Їжак') @@ to_tsquery('simple', 'état & їжак')"))
                .isEqualTo("t");
    }

    private Connection as(String role, String database) throws SQLException {
        return connect(role, database, site.secrets().of(role));
    }

    private Connection connect(String role, String database, String password) throws SQLException {
        var identity = new Properties();
        identity.setProperty("user", role);
        identity.setProperty("password", password);
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database, identity);
    }

    private void execute(String... statements) throws SQLException {
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String ask(String sql) throws SQLException {
        try (var connection = server.connect();
                var answer = connection.createStatement().executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static int freeOffset() {
        int port;
        do {
            port = Ports.free();
        } while (port < USUAL_PORT);
        return port - USUAL_PORT;
    }
}
