package org.depositary.kit.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The realm is a server that answers with one status: a fault that the real one cannot be made to have. */
class ProductionSafetyTest {

    private final List<String> asked = new ArrayList<>();
    private int status;

    @SuppressWarnings("NullAway.Init")
    private HttpServer realm;

    @BeforeEach
    void start() throws IOException {
        realm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        realm.createContext("/", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(exchange.getRequestURI().getPath() + " " + body);
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        realm.start();
    }

    @AfterEach
    void stop() {
        realm.stop(0);
    }

    @Test
    void aRealmInWhichADemonstrationUserCanLogInIsRefused() {
        status = 200;
        assertThatThrownBy(() -> ProductionSafety.refuseDemonstration(address()))
                .isInstanceOf(UnsafeSettings.class)
                .hasMessageContaining("demonstration realm")
                .hasMessageContaining(address());
        assertThat(asked)
                .containsExactly("/realms/depositary/protocol/openid-connect/token "
                        + "grant_type=password&client_id=depositary-cli&username=depositary&password=demo");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403})
    void aRealmThatRefusesTheDemonstrationUserIsAccepted(int refusal) {
        status = refusal;
        assertThatCode(() -> ProductionSafety.refuseDemonstration(address())).doesNotThrowAnyException();
    }

    @Test
    void aRealmInTroubleHasNotSaidNo() {
        status = 503;
        assertThatThrownBy(() -> ProductionSafety.refuseDemonstration(address()))
                .isInstanceOf(UnsafeSettings.class)
                .hasMessageContaining("cannot be asked");
    }

    @Test
    void aRealmThatDoesNotAnswerIsRefused() {
        realm.stop(0);
        assertThatThrownBy(() -> ProductionSafety.refuseDemonstration(address()))
                .isInstanceOf(UnsafeSettings.class)
                .hasMessageContaining("cannot be asked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://realm.example.org/realms/depositary", "realm.example.org"})
    void aRealmThatIsNotReachedOverHttpsIsRefusedWithoutBeingAsked(String address) {
        assertThatThrownBy(() -> ProductionSafety.refuseUnsafe(address))
                .isInstanceOf(UnsafeSettings.class)
                .hasMessageContaining("https");
        assertThat(asked).isEmpty();
    }

    private String address() {
        return "http://localhost:" + realm.getAddress().getPort() + "/realms/depositary";
    }
}
