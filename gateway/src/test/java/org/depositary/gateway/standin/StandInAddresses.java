package org.depositary.gateway.standin;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** Gives the gateway under test an address for each service, at which a {@link StandIn} may or may not listen. */
public class StandInAddresses implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "depositary.declarations.url", "http://127.0.0.1:" + freePort(),
                "depositary.ratification.url", "http://127.0.0.1:" + freePort());
    }

    @Override
    public void stop() {
        // Nothing listens here of itself.
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
