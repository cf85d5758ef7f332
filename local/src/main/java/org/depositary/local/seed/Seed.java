package org.depositary.local.seed;

import java.net.URI;
import org.depositary.local.home.Console;
import org.depositary.local.keycloak.Tokens;

/** The filling of a stack with the Paris documents, through the gateway and as the user {@code depositary}. */
public final class Seed {
    private Seed() {}

    /** Enters what is not yet there; a second run changes nothing and says so. */
    public static void run(URI gateway, Tokens tokens, Console console) {
        console.say("Nothing is entered at " + gateway + " yet");
    }
}
