package org.depositary.local.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.depositary.local.home.CannotStart;
import org.depositary.local.home.Home;
import org.depositary.local.home.LogFile;
import org.depositary.local.home.Secrets;
import org.depositary.local.home.Site;
import org.depositary.local.part.Part;
import org.depositary.local.part.Probe;
import org.depositary.local.part.ProcessTree;

/** A running PostgreSQL that keeps what it has acknowledged and lets nobody in without a password. */
public final class PostgresServer implements Part {
    public static final String NAME = "postgres";

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final EmbeddedPostgres server;
    private final Superuser superuser;
    private final ProcessTree postmaster;
    private final LogFile log;

    private PostgresServer(EmbeddedPostgres server, Superuser superuser, ProcessTree postmaster, LogFile log) {
        this.server = server;
        this.superuser = superuser;
        this.postmaster = postmaster;
        this.log = log;
    }

    /** Starts it on the data of {@code site}, making them and the databases at the first time; returns when it is up. */
    public static PostgresServer start(Site site) {
        var log = site.home().log(NAME).rotate();
        var data = new DataDirectory(site.home().postgres());
        if (!data.exists()) {
            FirstStart.of(site, log);
        } else if (!site.secrets().isKnown(Superuser.NAME)) {
            throw new CannotStart("The password of PostgreSQL is lost: the data in " + data.path()
                    + " are there, secrets.properties is not. Put it back, or ./depositary reset");
        }
        data.release();
        var superuser = new Superuser(site.ports().postgres(), site.secrets().of(Superuser.NAME));
        var server = launch(site.home(), superuser, log);
        var postgres = new PostgresServer(server, superuser, data.postmaster(), log);
        postgres.prepare(site.secrets());
        return postgres;
    }

    private static EmbeddedPostgres launch(Home home, Superuser superuser, LogFile log) {
        try {
            return Settings.durable(home, home.postgres(), log)
                    .setPort(superuser.port())
                    .setConnectConfig("password", superuser.password())
                    .setRegisterShutdownHook(false)
                    .start();
        } catch (IOException | IllegalStateException e) {
            throw new CannotStart("PostgreSQL does not start" + log.lastWords(), e);
        }
    }

    private void prepare(Secrets secrets) {
        try (var connection = connect()) {
            Durability.require(connection);
            new Databases(superuser, secrets).make();
        } catch (SQLException | CannotStart e) {
            stop();
            throw new CannotStart("PostgreSQL is not as it must be: " + e.getMessage(), e);
        }
    }

    /** As the superuser, to the database {@code postgres}. */
    public Connection connect() throws SQLException {
        return superuser.connect("postgres");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int port() {
        return superuser.port();
    }

    @Override
    public ProcessTree process() {
        return postmaster;
    }

    @Override
    public LogFile log() {
        return log;
    }

    @Override
    public Probe probe() {
        return superuser;
    }

    @Override
    public void stop() {
        close();
        if (!postmaster.endsWithin(PATIENCE)) {
            postmaster.kill();
        }
    }

    @Override
    public void kill() {
        postmaster.kill();
        close();
    }

    /** Asks the server to stop, if it still runs, and lets go of its data directory. */
    private void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
