package org.depositary.local.service;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.depositary.local.home.LogFile;
import org.depositary.local.home.Site;
import org.depositary.local.part.ChildProcess;
import org.depositary.local.part.HttpProbe;
import org.depositary.local.part.Part;
import org.depositary.local.part.Probe;
import org.depositary.local.part.ProcessTree;

/** One replica of a service of ours, running from its packaged jar. */
public record ServiceProcess(Replica replica, ProcessTree process, LogFile log) implements Part {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Starts it; returns before it is ready. */
    public static ServiceProcess start(Replica replica, Site site) {
        var surroundings = new Surroundings(site.ports(), site.secrets()).of(replica.kind(), replica.port());
        var log = site.home().log(replica.name());
        var command =
                command(replica.kind(), site.checkout().service(replica.kind().module()));
        var process = new ChildProcess(command, surroundings, log).start();
        return new ServiceProcess(replica, new ProcessTree(process.toHandle()), log);
    }

    private static List<String> command(ServiceKind kind, Path jar) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-Xmx" + kind.heap(), "-XX:+ExitOnOutOfMemoryError", "-jar", jar.toString());
    }

    @Override
    public String name() {
        return replica.name();
    }

    @Override
    public int port() {
        return replica.port();
    }

    @Override
    public Probe probe() {
        return new HttpProbe(URI.create("http://127.0.0.1:" + port() + "/q/health/ready"));
    }

    @Override
    public void stop() {
        process.stop(PATIENCE);
    }

    @Override
    public void kill() {
        process.kill();
    }
}
