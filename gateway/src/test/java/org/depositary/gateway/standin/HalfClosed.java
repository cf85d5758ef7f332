package org.depositary.gateway.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** Stands for a service that takes connections and closes its own half of each: it reads on and says nothing. */
public final class HalfClosed implements AutoCloseable {

    private final ServerSocket server;
    private final List<Socket> taken = new CopyOnWriteArrayList<>();

    private HalfClosed(ServerSocket server) {
        this.server = server;
        Thread.ofVirtual().start(this::take);
    }

    /** In the place of {@code service}, which has been closed. */
    public static HalfClosed insteadOf(String service) {
        var address = URI.create(ConfigProvider.getConfig().getValue("depositary." + service + ".url", String.class));
        return new HalfClosed(Awaitility.await()
                .ignoreExceptions()
                .until(
                        () -> new ServerSocket(address.getPort(), 50, InetAddress.getByName(address.getHost())),
                        ServerSocket::isBound));
    }

    /** How many connections it has taken. */
    public int taken() {
        return taken.size();
    }

    private void take() {
        try {
            while (!server.isClosed()) {
                var socket = server.accept();
                taken.add(socket);
                socket.shutdownOutput();
            }
        } catch (IOException closed) {
            // Nobody is taken any more.
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            for (var socket : taken) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
