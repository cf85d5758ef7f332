package org.depositary.local;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.depositary.local.home.Console;
import org.depositary.local.home.Occupation;
import org.depositary.local.home.Ports;
import org.depositary.local.home.Site;
import org.depositary.local.keycloak.KeycloakServer;
import org.depositary.local.keycloak.Tokens;
import org.depositary.local.part.Part;
import org.depositary.local.part.Readiness;
import org.depositary.local.part.Running;
import org.depositary.local.postgres.PostgresServer;
import org.depositary.local.service.Replica;
import org.depositary.local.service.ServiceKind;
import org.depositary.local.service.ServiceProcess;
import org.jspecify.annotations.Nullable;

/**
 * Depositary on this machine: PostgreSQL, Keycloak and our services, with nothing faked. A part that ends by itself stays
 * ended until somebody starts it again.
 */
public final class Stack implements AutoCloseable {
    /** The name under which {@code status} and {@code down} find the process that holds the stack. */
    static final String SUPERVISOR = "supervisor";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Site site;
    private final Console console;
    private final Parts parts;
    private final Tokens tokens;
    private final SideBySide work = new SideBySide();
    private final Map<String, Launch> launches = new LinkedHashMap<>();
    private volatile @Nullable Occupation occupation;

    public Stack(Site site, Console console) {
        this.site = site;
        this.console = console;
        this.parts = new Parts(site.home().run());
        this.tokens = new Tokens(site.ports().realm());
    }

    /** Brings up PostgreSQL and Keycloak, and {@code services} beside Keycloak; returns when all of them are ready. */
    public void start(Set<ServiceKind> services) throws IOException, InterruptedException {
        occupation = Occupation.of(site.home());
        Leftovers.stop(site.home(), console);
        Running.of(SUPERVISOR, ProcessHandle.current(), 0).recordIn(site.home().run());
        KeycloakServer.requireSameRealm(site.home());
        requireFreePorts(services);
        launches.put(PostgresServer.NAME, () -> PostgresServer.start(site));
        launches.put(KeycloakServer.NAME, () -> KeycloakServer.start(site));
        work.run(List.of(() -> bringUp(PostgresServer.NAME)));
        var besides = new ArrayList<SideBySide.Task>(List.of(this::bringUpKeycloak));
        for (var service : services) {
            var replica = Replica.first(service, site.ports());
            launches.put(replica.name(), () -> ServiceProcess.start(replica, site));
            besides.add(() -> bringUp(replica.name()));
        }
        work.run(besides);
    }

    /** Starts another replica of {@code kind} on {@code port}; it is named after its number, as {@code ratification-2}. */
    public Part addReplica(ServiceKind kind, int port) throws IOException, InterruptedException {
        var number = 2;
        while (launches.containsKey(Replica.further(kind, number, port).name())) {
            number++;
        }
        var replica = Replica.further(kind, number, port);
        Ports.requireFree(replica.name(), port);
        launches.put(replica.name(), () -> ServiceProcess.start(replica, site));
        bringUp(replica.name());
        return part(replica.name());
    }

    /** The part of that name: {@code postgres}, {@code keycloak}, {@code declarations}, {@code ratification-2} … */
    public Part part(String name) {
        return parts.named(name);
    }

    /** All that are meant to run. */
    public List<Part> parts() {
        return parts.all();
    }

    /** Stops one part as it likes to be stopped; the others go on. */
    public void stop(String name) {
        parts.release(name).stop();
    }

    /** Ends one part as a crash would; the others go on. */
    public void kill(String name) {
        parts.release(name).kill();
    }

    /** Starts a part again that was stopped, was killed or has died; returns when it is ready. */
    public void restart(String name) throws IOException, InterruptedException {
        if (parts.all().stream().anyMatch(part -> part.name().equals(name))) {
            stop(name);
        }
        bringUp(name);
    }

    /** Who is told of a part that ended by itself. */
    public void onDeath(Consumer<Part> told) {
        parts.onDeath(told);
    }

    public Site site() {
        return site;
    }

    /** Tokens of the demonstration users. */
    public Tokens tokens() {
        return tokens;
    }

    /** Stops everything, PostgreSQL last. Data are kept. */
    @Override
    public synchronized void close() {
        parts.close();
        work.callOff();
        Shutdown.of(parts.all(), console);
        var held = occupation;
        if (held != null) {
            parts.all().forEach(part -> parts.release(part.name()));
            Running.forget(SUPERVISOR, site.home().run());
            held.close();
            occupation = null;
        }
    }

    boolean isClosing() {
        return parts.isClosed();
    }

    private void requireFreePorts(Set<ServiceKind> services) {
        Ports.requireFree(PostgresServer.NAME, site.ports().postgres());
        Ports.requireFree(KeycloakServer.NAME, site.ports().keycloak());
        services.forEach(service -> Ports.requireFree(service.label(), service.port(site.ports())));
    }

    private void bringUpKeycloak() throws IOException, InterruptedException {
        if (!KeycloakServer.isUnpackedIn(site.home())) {
            console.say("keycloak is unpacked and built first, this once");
        }
        bringUp(KeycloakServer.NAME);
        KeycloakServer.rememberRealm(site.home());
    }

    private void bringUp(String name) throws IOException, InterruptedException {
        var began = System.nanoTime();
        console.say(name + " is starting");
        var launch = launches.get(name);
        if (launch == null) {
            throw new IllegalArgumentException("No " + name + " among " + launches.keySet());
        }
        var part = launch.start();
        parts.add(part);
        Readiness.await(part, PATIENCE);
        console.sayHowLong(name + " is up on port " + part.port(), began);
    }
}
