package org.depositary.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.depositary.local.home.LogFile;
import org.depositary.local.part.ChildProcess;
import org.depositary.local.part.Part;
import org.depositary.local.part.Probe;
import org.depositary.local.part.ProcessTree;

/** A part that does nothing but run. */
record Sleeper(String name, ProcessTree process, LogFile log) implements Part {

    static Sleeper in(Path folder, String name) {
        var log = new LogFile(folder.resolve(name + ".log"));
        var process = new ChildProcess(List.of("sleep", "60"), Map.of(), log).start();
        return new Sleeper(name, new ProcessTree(process.toHandle()), log);
    }

    @Override
    public int port() {
        return 0;
    }

    @Override
    public Probe probe() {
        return this::isAlive;
    }

    @Override
    public void stop() {
        process.stop(Duration.ofSeconds(5));
    }

    @Override
    public void kill() {
        process.kill();
    }
}
