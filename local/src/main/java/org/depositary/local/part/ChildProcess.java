package org.depositary.local.part;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.depositary.local.home.CannotStart;
import org.depositary.local.home.LogFile;

/** A program started by us: its words, what is added to its environment, and where its output goes. */
public record ChildProcess(List<String> command, Map<String, String> environment, LogFile log) {
    public ChildProcess {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    public Process start() {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(log.rotate().path().toFile());
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new CannotStart(command.getFirst() + " cannot be run: " + e.getMessage(), e);
        }
    }
}
