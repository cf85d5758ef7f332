package org.depositary.gateway.standin;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a reader and a port, and cuts each connection after as many bytes as chance decides, wherever that is. */
public final class CuttingProxy implements AutoCloseable {

    private final Random chance;
    private final int most;
    private final int to;
    private final NetServer server;
    private final NetClient client;
    private final AtomicInteger cuts = new AtomicInteger();

    /** In front of port {@code to}; lets at most {@code most} bytes of an answer through. */
    public CuttingProxy(Vertx vertx, int to, long seed, int most) throws Exception {
        this.chance = new Random(seed);
        this.most = most;
        this.to = to;
        client = vertx.createNetClient();
        server = vertx.createNetServer()
                .connectHandler(this::connect)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    public int port() {
        return server.actualPort();
    }

    /** How many connections were cut. */
    public int cuts() {
        return cuts.get();
    }

    private void connect(NetSocket reader) {
        reader.pause();
        client.connect(to, "localhost").onSuccess(behind -> {
            var left = new AtomicInteger(chance.nextInt(most));
            behind.handler(bytes -> pass(bytes, left, reader, behind));
            behind.closeHandler(end -> reader.close());
            reader.closeHandler(end -> behind.close());
            reader.handler(behind::write);
            reader.resume();
        });
    }

    private void pass(Buffer bytes, AtomicInteger left, NetSocket reader, NetSocket behind) {
        var passes = Math.min(left.get(), bytes.length());
        reader.write(bytes.slice(0, passes));
        if (left.addAndGet(-passes) == 0) {
            cuts.incrementAndGet();
            behind.handler(late -> {});
            reader.close();
        }
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
