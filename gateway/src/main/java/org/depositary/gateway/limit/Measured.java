package org.depositary.gateway.limit;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body that breaks off when it has become too long; what its sender goes on to send is not kept. */
public final class Measured implements ReadStream<Buffer> {

    private final ReadStream<Buffer> body;
    private final long most;
    private @Nullable Handler<Throwable> broken;
    private long read;

    public Measured(ReadStream<Buffer> body, long most) {
        this.body = body;
        this.most = most;
    }

    /** Whether it has become too long. */
    public boolean isTooLong() {
        return read > most;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        body.handler(handler == null ? null : chunk -> take(chunk, handler));
        return this;
    }

    private void take(Buffer chunk, Handler<Buffer> handler) {
        if (isTooLong()) {
            return;
        }
        read += chunk.length();
        if (!isTooLong()) {
            handler.handle(chunk);
        } else if (broken != null) {
            broken.handle(new BodyTooLong());
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        if (handler != null) {
            broken = handler;
        }
        body.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        body.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        body.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        body.fetch(amount);
        return this;
    }

    @Override
    @SuppressWarnings("VoidUsed")
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        body.endHandler(
                handler == null
                        ? null
                        : end -> {
                            if (!isTooLong()) {
                                handler.handle(end);
                            }
                        });
        return this;
    }

    /** It is longer than what is read here. */
    private static final class BodyTooLong extends RuntimeException {}
}
