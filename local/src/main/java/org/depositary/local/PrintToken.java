package org.depositary.local;

import java.util.List;
import org.depositary.local.home.CannotStart;
import org.depositary.local.home.Console;
import org.depositary.local.home.Home;
import org.depositary.local.home.Ports;
import org.depositary.local.keycloak.KeycloakServer;
import org.depositary.local.keycloak.Tokens;
import org.depositary.local.part.Running;

/** {@code token <user>}: prints a bearer token of a demonstration user, and nothing else. */
record PrintToken(Home home, Console console, List<String> words) implements Main.Command {

    @Override
    public int run() {
        if (words.size() != 1) {
            throw new CannotStart("Whose token? As in: ./depositary token officer-fr");
        }
        var keycloak = Running.named(KeycloakServer.NAME, home.run())
                .orElseThrow(() -> new CannotStart("Keycloak does not run: ./depositary up"));
        var tokens = new Tokens(Ports.ofKeycloakAt(keycloak.port()).realm());
        console.say(tokens.of(words.getFirst()));
        return 0;
    }
}
