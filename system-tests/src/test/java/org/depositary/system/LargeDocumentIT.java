package org.depositary.system;

import static java.net.http.HttpResponse.BodyHandlers.ofInputStream;
import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.system.Api.get;
import static org.depositary.system.Api.newInstrument;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.depositary.local.part.Memory;
import org.depositary.local.part.ProcessTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A document of the largest size passes the gateway in both directions, and the gateway never has all of it. */
@ExtendWith(RunningStack.class)
class LargeDocumentIT {

    private static final int SIZE = 50 * 1024 * 1024;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void passesInBothDirectionsWhileTheGatewaysMemoryStaysFlat(@TempDir Path folder) throws Exception {
        var file = document(folder.resolve("document.txt"));
        var instrument = "/instruments/" + newInstrument();
        var gateway = RunningStack.stack().part("gateway").process();
        for (var time = 1; time <= 2; time++) {
            var before = Memory.ofItself(gateway);
            try (var watch = new Watch(gateway)) {
                var content = attached(instrument, file) + "/content";
                try (var back = client.send(request(content).build(), ofInputStream())
                                .body();
                        var there = Files.newInputStream(file)) {
                    assertSame(back, there);
                }
                assertThat(watch.most() - before)
                        .as("MiB more while 100 MiB passed")
                        .isLessThan(SIZE / 1024 / 1024);
            }
        }
    }

    private String attached(String instrument, Path file) throws IOException, InterruptedException {
        var place = "/api/v1" + instrument + "/documents";
        var query = "?kind=AUTHENTIC_TEXT&language=en&title=Large&citation=Example%20record";
        var attached = client.send(
                request(place + query)
                        .header("If-Match", get(instrument).header("ETag"))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/octet-stream")
                        .POST(HttpRequest.BodyPublishers.ofFile(file))
                        .build(),
                ofString());
        assertThat(attached.statusCode()).as(attached.body()).isEqualTo(201);
        var location = attached.headers().firstValue("Location").orElseThrow();
        return place + location.substring(location.lastIndexOf('/'));
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(RunningStack.origin() + address))
                .header(
                        "Authorization",
                        "Bearer " + RunningStack.stack().tokens().of("depositary"));
    }

    /** Lines of letters, by chance: nothing that could be packed into less. */
    private static Path document(Path file) throws IOException {
        var letters = new Random(50);
        var text = new byte[SIZE];
        for (var index = 0; index < SIZE; index++) {
            text[index] = (byte) (index % 80 == 79 ? '\n' : 'a' + letters.nextInt(26));
        }
        Files.write(file, text);
        return file;
    }

    private static void assertSame(InputStream one, InputStream other) throws IOException {
        var length = 0L;
        for (var chunk = one.readNBytes(1 << 20); chunk.length > 0; chunk = one.readNBytes(1 << 20)) {
            assertThat(Arrays.equals(chunk, other.readNBytes(chunk.length))).isTrue();
            length += chunk.length;
        }
        assertThat(length).isEqualTo(SIZE);
    }

    /** Looks again and again how much memory a process occupies. */
    private static final class Watch implements AutoCloseable {
        private final AtomicBoolean done = new AtomicBoolean();
        private final AtomicLong most = new AtomicLong();

        Watch(ProcessTree process) {
            Thread.ofVirtual().start(() -> {
                while (!done.get()) {
                    most.accumulateAndGet(Memory.ofItself(process), Math::max);
                    Waiting.pause(Duration.ofMillis(20));
                }
            });
        }

        long most() {
            return most.get();
        }

        @Override
        public void close() {
            done.set(true);
        }
    }
}
