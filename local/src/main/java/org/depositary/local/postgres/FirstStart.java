package org.depositary.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.depositary.local.home.CannotStart;
import org.depositary.local.home.Folder;
import org.depositary.local.home.LogFile;
import org.depositary.local.home.Site;

/**
 * The making of a data directory. It is made beside its place and moved there when the superuser has a password and the
 * server asks for it, so a data directory that is in its place is whole, whatever interrupted the first start.
 */
final class FirstStart {
    /** A free port for a second: nobody but us knows of the server while it still trusts. */
    private static final int ANY_PORT = 0;

    private static final String ONLY_WITH_A_PASSWORD = """
            # Written by Depositary: nobody without a password, nobody from elsewhere.
            local  all  all                scram-sha-256
            host   all  all  127.0.0.1/32  scram-sha-256
            host   all  all  ::1/128       scram-sha-256
            """;

    private FirstStart() {}

    static void of(Site site, LogFile log) {
        var place = site.home().postgres();
        var fresh = place.resolveSibling("postgres.new");
        Folder.delete(fresh);
        try {
            secure(site, fresh, log);
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException | IllegalStateException e) {
            throw new CannotStart("PostgreSQL cannot make its data directory" + log.lastWords(), e);
        }
    }

    private static void secure(Site site, Path fresh, LogFile log) throws IOException, SQLException {
        var password = site.secrets().of(Superuser.NAME);
        try (var server = Settings.durable(site.home(), fresh, log)
                        .setPort(ANY_PORT)
                        .start();
                var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter role " + Superuser.NAME + " password '" + password + "'");
            Files.writeString(fresh.resolve("pg_hba.conf"), ONLY_WITH_A_PASSWORD);
        }
    }
}
