package org.depositary.local;

import java.util.Comparator;
import java.util.List;
import org.depositary.local.home.Console;
import org.depositary.local.home.Home;
import org.depositary.local.part.Running;

/** {@code status}: each part with its process, port, health and memory. */
record Status(Home home, Console console) implements Main.Command {
    private static final int SOMETHING_IS_WRONG = 1;
    private static final int NOTHING_RUNS = 3;

    @Override
    public int run() throws InterruptedException {
        var parts = Running.in(home.run()).stream()
                .sorted(Comparator.comparing(Running::startedAt))
                .toList();
        if (parts.isEmpty()) {
            console.say("Nothing runs in " + home.data());
            return NOTHING_RUNS;
        }
        var states = new PartState.Look(home, home.secrets()).at(parts);
        show(states);
        return states.stream().allMatch(PartState::isWell) ? 0 : SOMETHING_IS_WRONG;
    }

    private void show(List<PartState> states) {
        console.say(PartState.row("part", "pid", "port", "health", "memory"));
        states.forEach(state -> console.say(state.row()));
        var memory = states.stream().mapToLong(PartState::mebibytes).sum();
        console.say(PartState.row("together", "", "", "", memory + " MiB"));
    }
}
