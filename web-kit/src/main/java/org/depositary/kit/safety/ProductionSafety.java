package org.depositary.kit.safety;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a start in production with settings that are safe only on one's own machine: a realm asked over plain HTTP, or
 * one in which a demonstration user can log in with the published password.
 */
@Singleton
public class ProductionSafety {

    private static final String DEMO_LOGIN =
            "grant_type=password&client_id=depositary-cli&username=depositary&password=demo";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String realm;

    ProductionSafety(@ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> realm) {
        this.realm = realm.orElse("");
    }

    void check(@Observes StartupEvent start) {
        if (LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.isProfileActive("prod")) {
            refuseUnsafe(realm);
        }
    }

    /** Throws {@link UnsafeSettings} when {@code realm} may not be trusted with real instruments. */
    static void refuseUnsafe(String realm) {
        if (!realm.startsWith("https://")) {
            throw new UnsafeSettings("quarkus.oidc.auth-server-url is '" + realm
                    + "'; in production the realm is reached over https. For one's own machine, ./depositary up.");
        }
        refuseDemonstration(realm);
    }

    /** Throws {@link UnsafeSettings} when a demonstration user can log in to {@code realm}. */
    static void refuseDemonstration(String realm) {
        if (demonstrationUserCanLogIn(realm)) {
            throw new UnsafeSettings("The realm at " + realm
                    + " is the demonstration realm: its users' passwords are published. It is not used in production.");
        }
    }

    private static boolean demonstrationUserCanLogIn(String realm) {
        var request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(DEMO_LOGIN))
                .build();
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return loggedIn(client.send(request, HttpResponse.BodyHandlers.discarding()));
        } catch (IOException e) {
            throw new UnsafeSettings(
                    "The realm at " + realm + " cannot be asked whether it is the demonstration realm: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnsafeSettings("The start was interrupted while the realm was asked.");
        }
    }

    /** A realm in trouble has not said no. */
    private static boolean loggedIn(HttpResponse<?> answer) throws IOException {
        if (answer.statusCode() >= 500) {
            throw new IOException("it answered with status " + answer.statusCode());
        }
        return answer.statusCode() == 200;
    }
}
