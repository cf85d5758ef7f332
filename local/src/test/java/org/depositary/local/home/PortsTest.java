package org.depositary.local.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void anOffsetMovesEveryPort() {
        var ports = new Ports(100);
        assertThat(ports.gateway()).isEqualTo(8180);
        assertThat(ports.declarations()).isEqualTo(8181);
        assertThat(ports.ratification()).isEqualTo(8182);
        assertThat(ports.keycloak()).isEqualTo(8280);
        assertThat(ports.postgres()).isEqualTo(15_532);
        assertThat(ports.realm()).isEqualTo(URI.create("http://localhost:8280/realms/depositary"));
    }

    @Test
    void theStackIsRecognisedByItsKeycloak() {
        assertThat(Ports.ofKeycloakAt(8280)).isEqualTo(new Ports(100));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 50_104})
    void anOffsetThatLeavesTheRangeIsRefused(int offset) {
        assertThatThrownBy(() -> new Ports(offset))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("50103");
    }

    @Test
    void aTakenPortIsRefusedWithTheWayOut() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.requireFree("keycloak", socket.getLocalPort()))
                    .hasMessageContaining("Port " + socket.getLocalPort())
                    .hasMessageContaining("keycloak")
                    .hasMessageContaining("--port-offset");
        }
    }

    @Test
    void aFreePortIsAccepted() {
        assertThatCode(() -> Ports.requireFree("keycloak", Ports.free())).doesNotThrowAnyException();
    }
}
