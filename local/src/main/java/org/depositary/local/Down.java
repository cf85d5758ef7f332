package org.depositary.local;

import java.time.Duration;
import org.depositary.local.home.CannotStart;
import org.depositary.local.home.Console;
import org.depositary.local.home.Home;
import org.depositary.local.part.Running;

/** {@code down}: stops the stack, wherever it was started, and waits until it has stopped. Data are kept. */
record Down(Home home, Console console) implements Main.Command {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public int run() {
        if (Running.in(home.run()).isEmpty()) {
            console.say("Nothing runs in " + home.data());
            return 0;
        }
        var began = System.nanoTime();
        var supervisor = Running.named(Stack.SUPERVISOR, home.run()).flatMap(Running::process);
        supervisor.ifPresent(process -> {
            console.say("Stopping what runs in " + home.data());
            process.root().destroy();
            if (!process.endsWithin(PATIENCE)) {
                throw new CannotStart(
                        "It has not stopped after " + PATIENCE.toSeconds() + " s (pid " + process.pid() + ")");
            }
        });
        Leftovers.stop(home, console);
        console.sayHowLong("Everything has stopped", began);
        return 0;
    }
}
