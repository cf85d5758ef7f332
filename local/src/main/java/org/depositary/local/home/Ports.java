package org.depositary.local.home;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** Where the parts of one stack listen: the usual ports, all moved by one offset. */
public record Ports(int offset) {
    private static final int GATEWAY = 8080;
    private static final int DECLARATIONS = 8081;
    private static final int RATIFICATION = 8082;
    private static final int KEYCLOAK = 8180;
    private static final int POSTGRES = 15432;
    private static final int HIGHEST = 65_535;

    public Ports {
        if (offset < 0 || POSTGRES + offset > HIGHEST) {
            throw new CannotStart("--port-offset is from 0 to " + (HIGHEST - POSTGRES) + ", not " + offset);
        }
    }

    /** The ports of the stack whose Keycloak listens on {@code port}. */
    public static Ports ofKeycloakAt(int port) {
        return new Ports(port - KEYCLOAK);
    }

    public int gateway() {
        return GATEWAY + offset;
    }

    public int declarations() {
        return DECLARATIONS + offset;
    }

    public int ratification() {
        return RATIFICATION + offset;
    }

    public int keycloak() {
        return KEYCLOAK + offset;
    }

    public int postgres() {
        return POSTGRES + offset;
    }

    /** The gateway as a browser names it. */
    public URI origin() {
        return URI.create("http://localhost:" + gateway());
    }

    /** Keycloak as it signs itself: the issuer in every token begins with this. */
    public URI identity() {
        return URI.create("http://localhost:" + keycloak());
    }

    public URI realm() {
        return identity().resolve("/realms/depositary");
    }

    /** Refuses a {@code port} that somebody listens on, naming the {@code part} that wants it. */
    public static void requireFree(String part, int port) {
        if (isListenedOn(port) || !canBeBound(port)) {
            throw new CannotStart("Port " + port + ", which " + part + " needs, is taken. Stop what listens there"
                    + " (lsof -i :" + port + "), or move all ports: ./depositary up --port-offset N");
        }
    }

    /** A port nobody uses now. */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart("No free port on this machine", e);
        }
    }

    private static boolean isListenedOn(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean canBeBound(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
