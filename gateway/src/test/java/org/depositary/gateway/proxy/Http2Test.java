package org.depositary.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import java.util.concurrent.TimeUnit;
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
}
