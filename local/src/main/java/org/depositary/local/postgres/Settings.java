package org.depositary.local.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import org.depositary.local.home.Home;
import org.depositary.local.home.LogFile;

/** How the server is run. The library's own defaults are for data that a test throws away. */
final class Settings {
    /** Also long enough to replay the log after a crash. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Settings() {}

    static EmbeddedPostgres.Builder durable(Home home, Path data, LogFile log) {
        var output = Redirect.appendTo(log.path().toFile());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(home.postgresBinaries().toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "200")
                .setServerConfig("unix_socket_directories", "")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(output)
                .setErrorRedirector(output);
    }
}
