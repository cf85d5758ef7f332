package org.depositary.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.streams.WriteStream;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.depositary.gateway.GatewayTest;
import org.depositary.gateway.standin.RawClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bodies pass through in both directions: what the one side does not take, the other is not asked for. */
@QuarkusTest
class StreamingTest extends GatewayTest {

    private static final String DOCUMENTS = "/api/v1/instruments/example-treaty/documents";
    private static final int CHUNK = 64 * 1024;
    private static final int TWENTY_MEBIBYTES = 20 * 1024 * 1024;

    /** More than all the buffers of the four sockets in between can hold. */
    private static final long LARGE = 48L * 1024 * 1024;

    private final AtomicLong written = new AtomicLong();
    private HttpClient client;

    @BeforeEach
    void aClient() {
        client = vertx.createHttpClient();
    }

    @AfterEach
    void noClient() throws Exception {
        get(client.close());
    }

    @Test
    void twentyMebibytesComeBackAsTheyWentIn() {
        declarations.answering(
                request -> request.body().onSuccess(body -> request.response().end(body)));
        var sent = new byte[TWENTY_MEBIBYTES];
        new Random(20).nextBytes(sent);
        assertThat(bearing().body(sent).when().post(DOCUMENTS).asByteArray()).isEqualTo(sent);
    }

    @Test
    void aReaderThatPausesPausesTheService() throws Exception {
        declarations.answering(request -> {
            request.response().putHeader("Content-Length", String.valueOf(LARGE));
            write(request.response(), LARGE);
        });
        var response = get(answer("/api/v1/instruments").onSuccess(HttpClientResponse::pause));
        assertThat(whenStandingStill()).isBetween(1L, LARGE - CHUNK);
        assertThat(get(received(response))).isEqualTo(LARGE);
    }

    @Test
    void aServiceThatPausesPausesTheSender() throws Exception {
        var taken = new AtomicLong();
        var takeAll = Promise.<Void>promise();
        declarations.answering(request -> {
            request.pause();
            request.handler(chunk -> taken.addAndGet(chunk.length()));
            request.endHandler(end -> request.response().setStatusCode(201).end());
            var here = vertx.getOrCreateContext();
            takeAll.future().onSuccess(all -> here.runOnContext(now -> request.resume()));
        });
        var upload = get(request(HttpMethod.POST, DOCUMENTS));
        upload.putHeader("Authorization", "Bearer " + bearingToken())
                .putHeader("Content-Length", String.valueOf(LARGE));
        write(upload, LARGE);
        assertThat(whenStandingStill()).isBetween(1L, LARGE - CHUNK);
        takeAll.complete();
        assertThat(get(upload.response()).statusCode()).isEqualTo(201);
        assertThat(taken).hasValue(LARGE);
    }

    @Test
    void aSenderThatAsksFirstIsToldToGoOn() {
        declarations.answering(request -> request.response().end());
        assertThat(RawClient.postAskingFirst("/api/v1/instruments", bearingToken()))
                .isEqualTo("HTTP/1.1 100 Continue");
    }

    @Test
    void anAnswerBeginsBeforeItEnds() throws Exception {
        declarations.answering(request -> request.response().setChunked(true).write("first"));
        // The service never ends it, so what is read has come before the end; a machine that is busy may be late to
        // begin.
        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(get(begun())).hasToString("first"));
    }

    private Future<Buffer> begun() {
        var first = Promise.<Buffer>promise();
        answer("/api/v1/declarations/events")
                .onSuccess(begun -> begun.handler(first::tryComplete))
                .onFailure(first::tryFail);
        return first.future().timeout(5, TimeUnit.SECONDS);
    }

    private Future<HttpClientResponse> answer(String path) {
        return request(HttpMethod.GET, path).compose(HttpClientRequest::send);
    }

    private Future<HttpClientRequest> request(HttpMethod method, String path) {
        return client.request(method, RestAssured.port, "localhost", path);
    }

    /** Writes as long as it is taken. */
    private void write(WriteStream<Buffer> stream, long left) {
        var rest = left;
        while (rest > 0 && !stream.writeQueueFull()) {
            stream.write(Buffer.buffer(new byte[CHUNK]));
            written.addAndGet(CHUNK);
            rest -= CHUNK;
        }
        if (rest > 0) {
            var more = rest;
            stream.drainHandler(drained -> write(stream, more));
        } else {
            stream.end();
        }
    }

    /** How much has been written when no more is. */
    private long whenStandingStill() throws InterruptedException {
        var before = -1L;
        while (written.get() != before || before == 0) {
            before = written.get();
            Thread.sleep(500);
        }
        return before;
    }

    private static Future<Long> received(HttpClientResponse response) {
        var bytes = new AtomicLong();
        response.handler(chunk -> bytes.addAndGet(chunk.length()));
        response.resume();
        return response.end().map(end -> bytes.get());
    }

    private static <T> T get(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
    }
}
