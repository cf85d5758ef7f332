package org.depositary.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body that was read up to a size: whole, or found to be longer. */
sealed interface ShortBody {

    /** All of it. */
    record Whole(Buffer body) implements ShortBody {}

    /** It is longer; this gives all of it, from its first byte. */
    record Longer(ReadStream<Buffer> stream) implements ShortBody {}

    /** Reads {@code stream}, which is paused, until its end or past {@code most} bytes. */
    static Future<ShortBody> read(ReadStream<Buffer> stream, int most) {
        var outcome = Promise.<ShortBody>promise();
        var read = Buffer.buffer();
        stream.exceptionHandler(outcome::tryFail);
        stream.endHandler(end -> outcome.tryComplete(new Whole(read)));
        stream.handler(chunk -> {
            read.appendBuffer(chunk);
            if (read.length() > most) {
                stream.pause();
                outcome.tryComplete(new Longer(new Continued(read, stream)));
            }
        });
        stream.resume();
        return outcome.future();
    }

    /** What was read, then the rest of it. */
    final class Continued implements ReadStream<Buffer> {
        private final Buffer read;
        private final ReadStream<Buffer> rest;
        private @Nullable Handler<Buffer> handler;
        private boolean begun;
        private boolean paused = true;

        Continued(Buffer read, ReadStream<Buffer> rest) {
            this.read = read;
            this.rest = rest;
        }

        @Override
        public ReadStream<Buffer> handler(@Nullable Handler<Buffer> of) {
            handler = of;
            rest.handler(of);
            return this;
        }

        @Override
        public ReadStream<Buffer> pause() {
            paused = true;
            rest.pause();
            return this;
        }

        @Override
        public ReadStream<Buffer> resume() {
            return fetch(Long.MAX_VALUE);
        }

        @Override
        public ReadStream<Buffer> fetch(long amount) {
            paused = false;
            if (!begun && handler != null) {
                begun = true;
                handler.handle(read);
            }
            if (!paused) {
                rest.fetch(amount);
            }
            return this;
        }

        @Override
        public ReadStream<Buffer> endHandler(@Nullable Handler<Void> of) {
            rest.endHandler(of);
            return this;
        }

        @Override
        public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> of) {
            rest.exceptionHandler(of);
            return this;
        }
    }
}
