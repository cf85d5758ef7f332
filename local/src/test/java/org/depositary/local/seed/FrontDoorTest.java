package org.depositary.local.seed;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import org.depositary.local.home.CannotStart;
import org.depositary.local.home.Ports;
import org.depositary.local.keycloak.Tokens;
import org.junit.jupiter.api.Test;

class FrontDoorTest {

    private static final URI NOBODY = URI.create("http://127.0.0.1:" + Ports.free());

    @Test
    void aGatewayThatHasGoneAwayIsAReasonAndNoStackTrace() {
        var wanted = Wanted.thing("/participants", "XA", JsonNodeFactory.instance.objectNode());
        try (var door = new FrontDoor(NOBODY, new Tokens(NOBODY))) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> door.enter(wanted))
                    .withMessageContaining("gateway");
        }
    }

    @Test
    void soIsAKeycloakThatDoesNotAnswer() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new Tokens(NOBODY).of("depositary"))
                .withMessageContaining("Keycloak");
    }
}
