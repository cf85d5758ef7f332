package org.depositary.gateway.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.depositary.gateway.GatewayTest;
import org.depositary.gateway.standin.CuttingProxy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What changes, as a stream of events that goes on. */
@QuarkusTest
@Timeout(90)
class EventStreamTest extends GatewayTest {

    private static final int STREAMS = 1_000;
    private static final int EVENTS = 200;

    @Inject
    Journals journals;

    @BeforeEach
    void bothAreHeard() {
        await().until(() -> journals.silent().isEmpty() && journals.end().equals(ends()));
    }

    @Test
    void hasEachChangeWithAnIdAndAKind() throws IOException {
        try (var stream = new Stream(null)) {
            declarations.journal().happens("instrument.changed", "instruments/example-a", "{\"slug\": \"example-a\"}");
            var event = stream.next();
            assertThat(event.kind).isEqualTo("instrument.changed");
            assertThat(event.id).isEqualTo(ends().text());
            assertThat(event.data)
                    .contains("\"subject\":\"instruments/example-a\"")
                    .contains("\"slug\":\"example-a\"");
        }
    }

    @Test
    void saysNowAndThenThatItIsThereAndWhichServiceIsNot() throws IOException {
        try (var stream = new Stream(null)) {
            stream.awaitComment("still here");
            declarations.close();
            stream.awaitComment("declarations-service does not answer; its changes follow when it does");
            ratification.journal().happens("action.recorded", "instruments/example-a", "{}");
            assertThat(stream.next().kind).isEqualTo("action.recorded");
        }
    }

    @Test
    void aReaderWhoseConnectionIsCutAgainAndAgainMissesNothingAndSeesNothingTwice() throws Exception {
        var seen = new ArrayList<Event>();
        var expected = new ArrayList<String>();
        var beginning = ends().text();
        var writer = Thread.ofVirtual().start(() -> write(expected));
        try (var proxy = new CuttingProxy(vertx, RestAssured.port, 8, 6_000)) {
            while (seen.size() < EVENTS) {
                readUntilCut(proxy, seen.isEmpty() ? beginning : seen.getLast().id, seen);
            }
            assertThat(proxy.cuts()).isGreaterThan(EVENTS / 20);
        }
        writer.join();
        var told = seen.stream().map(Event::data).toList();
        assertThat(told).doesNotHaveDuplicates();
        assertThat(of("declarations-service", told)).containsExactlyElementsOf(of("declarations-service", expected));
        assertThat(of("ratification-service", told)).containsExactlyElementsOf(of("ratification-service", expected));
    }

    /** Reads on behind {@code last} as a browser does: what is not whole when the connection breaks has not been seen. */
    private static void readUntilCut(CuttingProxy proxy, String last, List<Event> seen) {
        try (var stream = new Stream(proxy.port(), last)) {
            while (seen.size() < EVENTS) {
                seen.add(stream.next());
            }
        } catch (IOException cut) {
            assertThat(cut).isNotInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void aThousandAreOpenAtOnce() throws Exception {
        var told = new AtomicInteger();
        var open = new AtomicInteger();
        HttpClient client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(STREAMS));
        try {
            IntStream.range(0, STREAMS)
                    .forEach(reader -> client.request(
                                    HttpMethod.GET, RestAssured.port, "localhost", "/api/v1/changes?format=events")
                            .compose(request -> request.send())
                            .onSuccess(response -> {
                                open.incrementAndGet();
                                response.handler(chunk -> {
                                    if (chunk.toString().contains("event: instrument.changed")) {
                                        told.incrementAndGet();
                                    }
                                });
                            }));
            await().atMost(Duration.ofSeconds(30)).until(() -> open.get() == STREAMS);
            declarations.journal().happens("instrument.changed", "instruments/example-a", "{}");
            await().atMost(Duration.ofSeconds(30)).until(() -> told.get() == STREAMS);
        } finally {
            client.close();
        }
    }

    private void write(List<String> expected) {
        for (var number = 1; number <= EVENTS; number++) {
            var service = number % 3 == 0 ? ratification : declarations;
            service.journal().happens("instrument.changed", "instruments/example-" + number, "{}");
            expected.add((number % 3 == 0 ? "ratification-service" : "declarations-service") + " instruments/example-"
                    + number);
        }
    }

    /** The subjects of the changes of one service, in the order in which they stand in {@code told}. */
    private static List<String> of(String service, List<String> told) {
        return told.stream()
                .filter(one -> one.contains(service))
                .map(one -> one.replaceFirst(".*(instruments/example-\\d+).*", "$1"))
                .toList();
    }

    private Positions ends() {
        return new Positions(
                declarations.journal().end(), ratification.journal().end());
    }

    private record Event(String id, String kind, String data) {}

    /** A connection of its own, cut when it is closed. */
    private static final class Stream implements AutoCloseable {

        private final Socket socket;
        private final BufferedReader lines;
        private final List<String> comments = new CopyOnWriteArrayList<>();

        Stream(@Nullable String lastEventId) throws IOException {
            this(RestAssured.port, lastEventId);
            awaitComment("what changes follows");
        }

        Stream(int port, @Nullable String lastEventId) throws IOException {
            socket = new Socket("localhost", port);
            socket.setSoTimeout(10_000);
            var request = "GET /api/v1/changes HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                    + (lastEventId == null ? "" : "Last-Event-ID: " + lastEventId + "\r\n") + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        /** The next event; comments and the lengths of chunks are passed over. */
        Event next() throws IOException {
            var id = "";
            var kind = "";
            var data = "";
            while (true) {
                var line = line();
                if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    kind = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    data = line.substring(6);
                } else if (line.isEmpty() && !data.isEmpty()) {
                    return new Event(id, kind, data);
                }
            }
        }

        void awaitComment(String says) throws IOException {
            while (comments.stream().noneMatch(comment -> comment.contains(says))) {
                line();
            }
        }

        private String line() throws IOException {
            var line = lines.readLine();
            if (line == null) {
                throw new IOException("The stream has ended.");
            }
            if (line.startsWith(": ")) {
                comments.add(line);
            }
            return line;
        }

        @Override
        public void close() {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
