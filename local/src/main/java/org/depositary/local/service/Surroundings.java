package org.depositary.local.service;

import java.util.HashMap;
import java.util.Map;
import org.depositary.local.home.Ports;
import org.depositary.local.home.Secrets;
import org.depositary.local.keycloak.KeycloakServer;

/** What a service is told about the stack around it, as environment variables. */
record Surroundings(Ports ports, Secrets secrets) {

    Map<String, String> of(ServiceKind kind, int port) {
        var told = new HashMap<>(common(port));
        switch (kind) {
            case DECLARATIONS -> {
                told.putAll(database("declarations"));
                told.putAll(teams());
                told.putAll(feedOfRatifications());
            }
            case RATIFICATION -> {
                told.putAll(database("ratification"));
                told.putAll(feedOfDeclarations());
            }
            case GATEWAY -> {
                told.put("DEPOSITARY_DECLARATIONS_URL", local(ports.declarations()));
                told.put("DEPOSITARY_RATIFICATION_URL", local(ports.ratification()));
            }
        }
        return told;
    }

    /** Keycloak starts at the same time: a service that needs it first waits for it. */
    private Map<String, String> common(int port) {
        return Map.of(
                "QUARKUS_PROFILE", "local",
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "QUARKUS_OIDC_AUTH_SERVER_URL", ports.realm().toString(),
                "QUARKUS_OIDC_CONNECTION_DELAY", "90S");
    }

    private Map<String, String> database(String name) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + name,
                "QUARKUS_DATASOURCE_USERNAME", name + "_app",
                "QUARKUS_DATASOURCE_PASSWORD", secrets.of(name + "_app"),
                "QUARKUS_FLYWAY_USERNAME", name + "_owner",
                "QUARKUS_FLYWAY_PASSWORD", secrets.of(name + "_owner"));
    }

    private Map<String, String> teams() {
        return Map.of(
                "QUARKUS_KEYCLOAK_ADMIN_CLIENT_SERVER_URL", ports.identity().toString(),
                "TEAMS_ACCOUNT_SECRET", secrets.of(KeycloakServer.TEAMS_ACCOUNT));
    }

    private Map<String, String> feedOfDeclarations() {
        return Map.of(
                "DEPOSITARY_DECLARATIONS_URL", local(ports.declarations()),
                "RATIFICATION_ACCOUNT_SECRET", secrets.of(KeycloakServer.RATIFICATION_ACCOUNT));
    }

    private Map<String, String> feedOfRatifications() {
        return Map.of(
                "DEPOSITARY_RATIFICATION_URL", local(ports.ratification()),
                "DECLARATIONS_ACCOUNT_SECRET", secrets.of(KeycloakServer.DECLARATIONS_ACCOUNT));
    }

    private static String local(int port) {
        return "http://127.0.0.1:" + port;
    }
}
