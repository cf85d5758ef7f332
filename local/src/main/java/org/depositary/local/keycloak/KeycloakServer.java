package org.depositary.local.keycloak;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.depositary.local.home.Home;
import org.depositary.local.home.LogFile;
import org.depositary.local.home.Ports;
import org.depositary.local.home.Site;
import org.depositary.local.part.ChildProcess;
import org.depositary.local.part.HttpProbe;
import org.depositary.local.part.Part;
import org.depositary.local.part.Probe;
import org.depositary.local.part.ProcessTree;

/** A running Keycloak with the realm {@code depositary}; its database is on our PostgreSQL. */
public record KeycloakServer(ProcessTree process, Ports ports, LogFile log) implements Part {
    public static final String NAME = "keycloak";
    public static final String ADMIN = "admin";

    /** The secret of the account by which ratification-service reads the other feed. */
    public static final String RATIFICATION_ACCOUNT = "ratification-service";

    /** The secret of the account by which declarations-service reads the other feed. */
    public static final String DECLARATIONS_ACCOUNT = "declarations-service";

    /** The secret of the account by which declarations-service sees and changes who acts for whom. */
    public static final String TEAMS_ACCOUNT = "teams";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Starts it, unpacking and building it at the first time; returns before it is ready. */
    public static KeycloakServer start(Site site) throws IOException, InterruptedException {
        var home = site.home();
        var distribution = Distribution.in(home, site.checkout());
        RealmImport.of(home.importedRealm()).offer(distribution.imports());
        var log = home.log(NAME);
        var process = new ChildProcess(command(distribution, site.ports()), environment(site), log).start();
        return new KeycloakServer(new ProcessTree(process.toHandle()), site.ports(), log);
    }

    /** Whether the next start has to unpack and build it first. */
    public static boolean isUnpackedIn(Home home) {
        return Distribution.isIn(home);
    }

    /** Refuses a realm that differs from the one which the Keycloak of {@code home} has. */
    public static void requireSameRealm(Home home) throws IOException {
        RealmImport.of(home.importedRealm()).requireUnchanged();
    }

    /** To be called once it is ready: it has the realm now. */
    public static void rememberRealm(Home home) throws IOException {
        RealmImport.of(home.importedRealm()).remember();
    }

    private static List<String> command(Distribution distribution, Ports ports) {
        return List.of(
                distribution.script(),
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--hostname-strict=false",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak());
    }

    private static Map<String, String> environment(Site site) {
        var ports = site.ports();
        var secrets = site.secrets();
        return Map.ofEntries(
                Map.entry("JAVA_HOME", System.getProperty("java.home")),
                Map.entry("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m"),
                Map.entry("KC_DB_URL", "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/keycloak"),
                Map.entry("KC_DB_USERNAME", "keycloak_owner"),
                Map.entry("KC_DB_PASSWORD", secrets.of("keycloak_owner")),
                Map.entry("KC_DB_POOL_MAX_SIZE", "20"),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak-admin")),
                Map.entry("DEPOSITARY_ORIGIN", ports.origin().toString()),
                Map.entry("RATIFICATION_SECRET", secrets.of(RATIFICATION_ACCOUNT)),
                Map.entry("DECLARATIONS_SECRET", secrets.of(DECLARATIONS_ACCOUNT)),
                Map.entry("TEAMS_SECRET", secrets.of(TEAMS_ACCOUNT)));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int port() {
        return ports.keycloak();
    }

    @Override
    public Probe probe() {
        var realm = new HttpProbe(URI.create(ports.realm() + "/.well-known/openid-configuration"));
        var health = new HttpProbe(ports.identity().resolve("/health/ready"));
        return () -> realm.isReady() && health.isReady(); // this order: a bad health is logged each time it is asked
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
