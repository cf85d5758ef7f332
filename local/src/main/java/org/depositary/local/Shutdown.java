package org.depositary.local;

import java.util.List;
import java.util.concurrent.Executors;
import org.depositary.local.home.Console;
import org.depositary.local.part.Part;
import org.depositary.local.postgres.PostgresServer;

/** The end of a stack: PostgreSQL is stopped when all who use it have ended. */
final class Shutdown {
    private Shutdown() {}

    static void of(List<Part> parts, Console console) {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            parts.stream()
                    .filter(part -> !isPostgres(part))
                    .forEach(part -> workers.execute(() -> stop(part, console)));
        }
        parts.stream().filter(Shutdown::isPostgres).forEach(part -> stop(part, console));
    }

    private static void stop(Part part, Console console) {
        var began = System.nanoTime();
        part.stop();
        console.sayHowLong(part.name() + " has stopped", began);
    }

    private static boolean isPostgres(Part part) {
        return part.name().equals(PostgresServer.NAME);
    }
}
