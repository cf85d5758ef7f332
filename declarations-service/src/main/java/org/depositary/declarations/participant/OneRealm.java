package org.depositary.declarations.participant;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.depositary.kit.safety.UnsafeSettings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a start in production when teams would be changed in another realm than the one whose tokens are trusted, or by an
 * account whose secret is published.
 */
@Singleton
class OneRealm {

    private final String trusted;
    private final Changed changed;

    /** The realm in which teams are changed, and by which secret. */
    record Changed(String server, String realm, String secret) {}

    OneRealm(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> trusted,
            @ConfigProperty(name = "quarkus.keycloak.admin-client.server-url") Optional<String> server,
            @ConfigProperty(name = "quarkus.keycloak.admin-client.realm") String realm,
            @ConfigProperty(name = "quarkus.keycloak.admin-client.client-secret") Optional<String> secret) {
        this.trusted = trusted.orElse("");
        this.changed = new Changed(server.orElse(""), realm, secret.orElse(""));
    }

    void check(@Observes StartupEvent start) {
        if (LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.isProfileActive("prod")) {
            refuseUnsafe(trusted, changed);
        }
    }

    static void refuseUnsafe(String trusted, Changed changed) {
        if (!trusted.equals(changed.server() + "/realms/" + changed.realm())) {
            throw new UnsafeSettings(
                    "Tokens of '" + trusted + "' are trusted, but who is in which team would be said in realm '"
                            + changed.realm() + "' of '" + changed.server()
                            + "'. Set quarkus.keycloak.admin-client.server-url to the server of quarkus.oidc.auth-server-url.");
        }
        if (changed.secret().isEmpty() || changed.secret().equals("demo")) {
            throw new UnsafeSettings("The account 'teams' has no secret of its own. Set"
                    + " TEAMS_ACCOUNT_SECRET to the one the realm drew.");
        }
    }
}
