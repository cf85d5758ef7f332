package org.depositary.declarations.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.declarations.testing.Api.BASE;
import static org.depositary.declarations.testing.Api.PROBLEM;
import static org.depositary.declarations.testing.Api.eTag;
import static org.depositary.declarations.testing.Api.get;
import static org.depositary.declarations.testing.Api.registerOnce;
import static org.depositary.declarations.testing.Api.registered;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class DocumentsTest {

    private static final byte[] PDF = pdf(700_000, 1);

    private String slug = "";

    @BeforeEach
    void anInstrument() {
        slug = registered();
    }

    @Nested
    class Uploads {

        @Test
        void areKeptByTheirContentAndDescribed() {
            var location = upload("application/pdf", PDF)
                    .statusCode(201)
                    .body("mediaType", equalTo("application/pdf"))
                    .body("size", equalTo(PDF.length))
                    .body("kind", equalTo("CERTIFIED_COPY"))
                    .extract()
                    .header("Location");
            get(location.substring(location.indexOf("/instruments"))).then().statusCode(200);
            get("/instruments/" + slug + "/documents").then().body("items", hasSize(1));
            upload("application/octet-stream", PDF).statusCode(201).body("mediaType", equalTo("application/pdf"));
            get("/instruments/" + slug + "/documents").then().body("items", hasSize(2));
        }

        @Test
        void areWhatTheirContentSays() {
            upload("application/pdf", "Plain text.".getBytes(StandardCharsets.UTF_8))
                    .statusCode(422)
                    .contentType(PROBLEM)
                    .body("type", equalTo("/problems/media-type-is-of-the-content"));
            upload("text/plain", PDF).statusCode(422);
            upload("text/html", "<!doctype html><html><script>1</script></html>".getBytes(StandardCharsets.UTF_8))
                    .statusCode(422)
                    .body("type", equalTo("/problems/media-type-is-kept"));
            upload("application/octet-stream", new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5})
                    .statusCode(422);
            upload("text/plain", new byte[0]).statusCode(400);
        }

        @Test
        void areRefusedAsTheyComeWhenTooLong() {
            upload("application/pdf", pdf(51 * 1024 * 1024, 2)).statusCode(413).contentType(PROBLEM);
            get("/instruments/" + slug + "/documents").then().body("items", hasSize(0));
        }

        @Test
        void needTheirDescription() {
            given().auth()
                    .oauth2(TestRealm.tokenOf("depositary"))
                    .contentType("application/pdf")
                    .body(PDF)
                    .post(BASE + "/instruments/" + slug + "/documents?kind=SOMETHING")
                    .then()
                    .statusCode(400);
        }
    }

    @Nested
    class AsAnOfficerOfFrance {

        @Test
        void attachesADocumentOfFrance() {
            registerOnce("FR");
            attach("fr").statusCode(201).body("participant", equalTo("FR"));
            get("/instruments/" + slug + "/documents").then().body("items[0].participant", equalTo("FR"));
        }

        @Test
        void attachesNoneOfAnotherAndNoneOfNobody() {
            registerOnce("DE");
            attach("DE").statusCode(403).body("type", equalTo("/problems/not-your-participant"));
            attach("").statusCode(422).body("errors[0].pointer", equalTo("participant"));
            attach("UK").statusCode(400).body("errors[0].pointer", equalTo("participant"));
            get("/instruments/" + slug + "/documents").then().body("items", hasSize(0));
        }

        private ValidatableResponse attach(String participant) {
            var request = given().auth()
                    .oauth2(TestRealm.tokenOf("officer-fr"))
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", eTag("/instruments/" + slug))
                    .contentType("application/pdf")
                    .queryParam("kind", "FULL_POWERS")
                    .queryParam("title", "Full powers")
                    .queryParam("citation", "Example record");
            if (!participant.isEmpty()) {
                request.queryParam("participant", participant);
            }
            return request.body(PDF)
                    .post(BASE + "/instruments/" + slug + "/documents")
                    .then();
        }
    }

    @Nested
    class AsOthers {

        @Test
        void attachNothing() {
            given().contentType("application/pdf")
                    .body(PDF)
                    .post(BASE + "/instruments/" + slug + "/documents")
                    .then()
                    .statusCode(401);
            given().auth()
                    .oauth2(TestRealm.tokenOf("liaison"))
                    .contentType("application/pdf")
                    .body(PDF)
                    .post(BASE + "/instruments/" + slug + "/documents")
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class Downloads {

        private String content = "";
        private String tag = "";

        @BeforeEach
        void aDocument() {
            content = upload("application/pdf", PDF).extract().path("content");
            tag = given().get(content).header("ETag");
        }

        @Test
        void giveTheBytesBack() {
            var answer = given().get(content)
                    .then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .extract();
            assertThat(answer.asByteArray()).isEqualTo(PDF);
            assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(PDF.length));
            assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
            given().header("If-None-Match", tag).get(content).then().statusCode(304);
        }

        @ParameterizedTest
        @CsvSource({"bytes=0-0,0,1", "bytes=262143-262144,262143,262145", "bytes=-5,-5,0", "bytes=699990-,699990,0"})
        void giveAPart(String range, int from, int to) {
            var first = from < 0 ? PDF.length + from : from;
            var end = to == 0 ? PDF.length : to;
            var part = given().header("Range", range)
                    .get(content)
                    .then()
                    .statusCode(206)
                    .extract();
            assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(PDF, first, end));
            assertThat(part.header("Content-Range")).isEqualTo("bytes " + first + "-" + (end - 1) + "/" + PDF.length);
        }

        @Test
        void giveNoPartThatIsNotThere() {
            given().header("Range", "bytes=99999999-")
                    .get(content)
                    .then()
                    .statusCode(416)
                    .contentType(PROBLEM);
            given().header("Range", "lines=1-2").get(content).then().statusCode(200);
            given().header("Range", "bytes=0-1")
                    .header("If-Range", "\"other\"")
                    .get(content)
                    .then()
                    .statusCode(200);
            given().header("Range", "bytes=0-1")
                    .header("If-Range", tag)
                    .get(content)
                    .then()
                    .statusCode(206);
        }
    }

    private ValidatableResponse upload(String mediaType, byte[] bytes) {
        return given().auth()
                .oauth2(TestRealm.tokenOf("depositary"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", eTag("/instruments/" + slug))
                .queryParam("kind", "CERTIFIED_COPY")
                .queryParam("title", "Example copy")
                .queryParam("language", "fr")
                .queryParam("citation", "Example record")
                .config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(mediaType)
                .body(bytes)
                .post(BASE + "/instruments/" + slug + "/documents")
                .then();
    }

    private static byte[] pdf(int size, long seed) {
        var bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 9);
        return bytes;
    }
}
