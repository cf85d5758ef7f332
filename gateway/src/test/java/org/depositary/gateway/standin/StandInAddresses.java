package org.depositary.gateway.standin;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Random;

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

    /** Below those that clients are given: one of them would take it while nobody listens. */
    private static int freePort() {
        return new Random()
                .ints(20_000, 30_000)
                .filter(StandInAddresses::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
