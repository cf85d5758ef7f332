package org.depositary.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depositary.local.home.Console;
import org.depositary.local.home.Home;
import org.depositary.local.home.LogFile;
import org.depositary.local.home.Occupation;
import org.depositary.local.part.ChildProcess;

/** {@code up --detach}: an {@code up} that goes on in the background; what it says is shown until it is up. */
record UpDetached(UpOptions options, Home home, Console console) implements Main.Command {
    private static final Duration BEAT = Duration.ofMillis(100);

    @Override
    public int run() throws IOException, InterruptedException {
        if (Occupation.isHeld(home)) {
            Occupation.of(home); // says so
        }
        Files.deleteIfExists(home.ready()); // one of a run that was killed
        var log = home.make().log("up");
        var background = new ChildProcess(command(), Map.of(), log).start();
        var shown = 0;
        while (background.isAlive() && !Files.exists(home.ready())) {
            Thread.sleep(BEAT);
            shown = show(log, shown);
        }
        show(log, shown);
        return background.isAlive() ? 0 : 1;
    }

    /** Closing the terminal does not end it: {@code nohup}. */
    private List<String> command() {
        var command = new ArrayList<>(List.of("nohup", java()));
        for (var property : List.of(Main.CHECKOUT, Main.HOME)) {
            var value = System.getProperty(property);
            if (value != null) {
                command.add("-D" + property + "=" + value);
            }
        }
        command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Main.class.getName(), "up"));
        command.addAll(List.of("--port-offset", Integer.toString(options.portOffset())));
        if (options.services().isEmpty()) {
            command.add("--without-services");
        }
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private int show(LogFile log, int shown) {
        var lines = log.text().lines().toList();
        lines.stream().skip(shown).forEach(console::say);
        return lines.size();
    }
}
