package org.depositary.local;

import java.time.Duration;
import org.depositary.local.home.Console;
import org.depositary.local.home.Home;
import org.depositary.local.part.Running;

/** What still runs of a stack whose own process was killed and could stop nothing. */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Leftovers() {}

    /** Stops it, the last started first, so that PostgreSQL is stopped when nobody uses it any more. */
    static void stop(Home home, Console console) {
        for (var part : Running.in(home.run())) {
            part.process().ifPresent(process -> {
                console.say(part.name() + " (pid " + part.pid() + ") was left by an earlier run: stopping it");
                process.stop(PATIENCE);
            });
            Running.forget(part.name(), home.run());
        }
    }
}
