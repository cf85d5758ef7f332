package org.depositary.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.stream.Stream;
import org.depositary.local.home.Console;
import org.depositary.local.keycloak.Tokens;

/** The filling of a stack with the Paris documents, through the gateway and as the user {@code depositary}. */
public final class Seed {

    private Seed() {}

    /** Enters what is not yet there; a second run changes nothing and says so. */
    public static void run(URI gateway, Tokens tokens, Console console) {
        var began = System.nanoTime();
        try (var door = new FrontDoor(gateway, tokens)) {
            var wanted = wanted().toList();
            var entered = wanted.stream().filter(door::enter).count();
            console.sayHowLong(
                    entered == 0
                            ? "The Paris documents are there: nothing to enter of " + wanted.size()
                                    + " things, looked up"
                            : "The Paris documents: entered " + entered + " of " + wanted.size() + " things",
                    began);
        }
    }

    /** All that the register shall hold, each after what it rests on. */
    static Stream<Wanted> wanted() {
        return Stream.of(
                        ParticipantSeed.wanted(),
                        CaseSeed.procedures(),
                        instruments().map(InstrumentSeed::instrument),
                        instruments().flatMap(InstrumentSeed::participations),
                        instruments().flatMap(ClauseSeed::wanted),
                        instruments().flatMap(InstrumentSeed::openPoints),
                        instruments().flatMap(CaseSeed::acts),
                        instruments().flatMap(CaseSeed::approvals))
                .flatMap(stream -> stream);
    }

    private static Stream<JsonNode> instruments() {
        return SeedFiles.paris().path("instruments").valueStream();
    }
}
