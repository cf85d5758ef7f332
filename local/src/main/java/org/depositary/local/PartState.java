package org.depositary.local;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depositary.local.home.Home;
import org.depositary.local.home.Occupation;
import org.depositary.local.home.Secrets;
import org.depositary.local.keycloak.KeycloakServer;
import org.depositary.local.part.HttpProbe;
import org.depositary.local.part.Memory;
import org.depositary.local.part.Probe;
import org.depositary.local.part.Running;
import org.depositary.local.postgres.PostgresServer;
import org.depositary.local.postgres.Superuser;

/** How a part was found to be at one moment. */
record PartState(Running part, Health health, long mebibytes) {

    enum Health {
        READY,
        NOT_READY,
        DEAD;

        private String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    boolean isWell() {
        return health == Health.READY;
    }

    String row() {
        var port = part.port() == 0 ? "" : Integer.toString(part.port());
        return row(part.name(), Long.toString(part.pid()), port, health.label(), mebibytes + " MiB");
    }

    static String row(Object... cells) {
        return "%-16s %8s %6s  %-10s %9s".formatted(cells).stripTrailing();
    }

    /** One look at all parts, from outside. */
    record Look(Home home, Secrets secrets) {

        List<PartState> at(List<Running> parts) throws InterruptedException {
            var states = new ArrayList<PartState>();
            for (var part : parts) {
                states.add(at(part));
            }
            return states;
        }

        private PartState at(Running part) throws InterruptedException {
            var process = part.process();
            if (process.isEmpty()) {
                return new PartState(part, Health.DEAD, 0);
            }
            var health = probe(part).isReady() ? Health.READY : Health.NOT_READY;
            var isSupervisor = part.name().equals(Stack.SUPERVISOR); // whose children are the other parts
            return new PartState(
                    part, health, isSupervisor ? Memory.ofItself(process.get()) : Memory.of(process.get()));
        }

        private Probe probe(Running part) {
            return switch (part.name()) {
                case Stack.SUPERVISOR -> () -> Occupation.isHeld(home);
                case PostgresServer.NAME -> new Superuser(part.port(), password());
                case KeycloakServer.NAME -> answers(part.port(), "/health/ready");
                default -> answers(part.port(), "/q/health/ready");
            };
        }

        /** Looking draws no password. */
        private String password() {
            return secrets.isKnown(Superuser.NAME) ? secrets.of(Superuser.NAME) : "";
        }

        private static Probe answers(int port, String path) {
            return new HttpProbe(URI.create("http://127.0.0.1:" + port + path));
        }
    }
}
