package org.depositary.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.depositary.gateway.GatewayTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HTTP/2 in clear text, as a load balancer speaks it that ends TLS in front of the gateway. */
@QuarkusTest
class Http2Test extends GatewayTest {

    private HttpClient client;

    @BeforeEach
    void aClientThatKnowsWhatTheServerSpeaks() {
        client = vertx.createHttpClient(
                new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2).setHttp2ClearTextUpgrade(false));
    }

    @AfterEach
    void noClient() {
        client.close();
    }

    @Test
    void aReadIsHandedOn() throws Exception {
        declarations.answering(200, "{\"title\": \"over HTTP/2\"}");
        var body = client.request(HttpMethod.GET, RestAssured.port, "localhost", "/api/v1/instruments?http=2")
                .compose(request -> request.send())
                .compose(response -> {
                    assertThat(response.version()).isEqualTo(HttpVersion.HTTP_2);
                    assertThat(response.statusCode()).isEqualTo(200);
                    return response.body();
                })
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        assertThat(body).hasToString("{\"title\": \"over HTTP/2\"}");
    }

    @Test
    void aReadThatIsKeptIsAnswered() throws Exception {
        declarations.representing("{\"title\": \"kept\"}");
        var path = "/api/v1/instruments/example-" + UUID.randomUUID();
        assertThat(get(path)).contains("200", "stored", "kept");
        assertThat(get(path)).contains("200", "kept");
    }

    @Test
    void whatNeedsATokenIsRefusedWithoutOne() throws Exception {
        assertThat(sent(HttpMethod.POST, "/api/v1/instruments", request -> request.send("{}")))
                .contains("401");
    }

    /** The body has no length over HTTP/2 unless it is said, and goes on in chunks. */
    @Test
    void anUploadWithoutALengthIsHandedOn() throws Exception {
        declarations.answering(request ->
                request.body().onSuccess(body -> request.response().end("{\"length\": " + body.length() + "}")));
        assertThat(sent(HttpMethod.POST, "/api/v1/instruments", request -> {
                    request.putHeader("Authorization", "Bearer " + bearingToken());
                    request.putHeader("Content-Type", "application/json");
                    request.setChunked(true);
                    request.write(" ".repeat(70_000));
                    request.write("{}");
                    request.end();
                    return request.response();
                }))
                .contains("200", "70002");
    }

    @Test
    void whatHasNoBodyGoesOnWithout() throws Exception {
        declarations.answering(200, "{}");
        for (var method : List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.DELETE)) {
            sent(method, "/api/v1/instruments/example-a/commitments/1", request -> {
                request.putHeader("Authorization", "Bearer " + bearingToken());
                return request.send();
            });
            assertThat(declarations.lastAsked().method()).isEqualTo(method.name());
            var headers = declarations.lastAsked().headers();
            assertThat(headers.contains("Transfer-Encoding") || headers.contains("Content-Length"))
                    .as("%s", headers)
                    .isFalse();
        }
    }

    private String get(String path) throws Exception {
        return sent(HttpMethod.GET, path, HttpClientRequest::send);
    }

    /** Status, way of the cache and body of the answer. */
    private String sent(HttpMethod method, String path, Function<HttpClientRequest, Future<HttpClientResponse>> how)
            throws Exception {
        return client.request(method, RestAssured.port, "localhost", path)
                .compose(how)
                .compose(response -> response.body()
                        .map(body -> response.statusCode() + " " + response.getHeader("Cache-Status") + " " + body))
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }
}
