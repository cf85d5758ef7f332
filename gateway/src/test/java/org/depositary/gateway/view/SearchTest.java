package org.depositary.gateway.view;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.gateway.GatewayTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where something is found, whatever it is. */
@QuarkusTest
class SearchTest extends GatewayTest {

    private static final String CLAUSES = """
            {"items": [{"instrument": "example-treaty", "clause": "x", "eId": "art_2", "heading": {"en": "Ceasefire"},
                        "version": "y", "language": "en", "form": "AUTHENTIC", "regime": "example-treaty",
                        "passages": ["a <mark>ceasefire</mark> holds"]}],
             "page": {"limit": 10}, "language": "en", "configuration": "english", "asAt": "2026-01-06"}""";

    @BeforeEach
    void theRegisterKnows() {
        declarations.answering(SearchTest::register);
    }

    @Nested
    class TheWords {

        @Test
        void areFoundInInstrumentsClausesAndParticipants() {
            search("q=example")
                    .body("instruments.instrument", contains("example-annex", "example-treaty"))
                    .body("instruments[1].title.en", is("Example Treaty"))
                    .body("clauses[0].instrument", is("example-treaty"))
                    .body("clauses[0].eId", is("art_2"))
                    .body("clauses[0].passages", contains("a <mark>ceasefire</mark> holds"))
                    .body("participants", empty())
                    .body("asAt", is("2026-01-06"))
                    .body("partial", is(false))
                    .body("missing", nullValue());
            search("q=exb").body("participants.participant", contains("XB")).body("instruments", empty());
            search("q=XC").body("participants.name.en", contains("Exce"));
        }

        @Test
        void areHandedOnToWhereTheTextsAre() {
            search("q=cease%20fire&lang=fr&limit=3");
            assertThat(declarations.asked())
                    .anyMatch(asked -> asked.uri().contains("/clauses?")
                            && asked.uri().contains("lang=fr")
                            && asked.uri().contains("limit=3")
                            && asked.uri().contains("asAt=2026-01-06"));
        }

        @Test
        void areLimited() {
            search("q=example&limit=1").body("instruments.instrument", contains("example-annex"));
        }
    }

    @Test
    void whatCouldNotBeSearchedIsNamed() {
        declarations.answering(request -> {
            if (request.path().endsWith("/clauses")) {
                request.response().setStatusCode(500).end();
            } else {
                register(request);
            }
        });
        search("q=treaty")
                .body("partial", is(true))
                .body("missing.part", contains("clauses"))
                .body("instruments.instrument", contains("example-treaty"));
    }

    @Test
    void nothingAtAllIsNoEmptySuccess() {
        declarations.close();
        given().get("/api/v1/search?q=treaty-when-down")
                .then()
                .statusCode(503)
                .body("type", is("/problems/services-unreachable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=1", "q=", "q=%20", "q=a&limit=0", "q=a&limit=51", "q=a&lang=!", "q=a&asAt=tomorrow"})
    void aQuestionThatIsNoneIsRefused(String query) {
        given().urlEncodingEnabled(false).get("/api/v1/search?" + query).then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({
        "paris,              0, Paris",
        "paris decl,         1, Paris Declaration",
        "declaration paris,  2, Paris Declaration",
        "DECLARACAO,         1, Declaração de Paris",
        "paris -declaration,  , Paris Declaration",
        "aris,                , Paris Declaration",
        "'\"paris\"',        2, Paris",
        "-paris,              , Paris"
    })
    void namesAreFoundByTheBeginningsOfTheirWords(String words, Integer rank, String name) {
        assertThat(Words.of(words).rank(Stream.of(name))).isEqualTo(Optional.ofNullable(rank));
    }

    private static ValidatableResponse search(String query) {
        return given().urlEncodingEnabled(false)
                .get("/api/v1/search?asAt=2026-01-06&" + query)
                .then()
                .statusCode(200);
    }

    private static void register(HttpServerRequest request) {
        if (request.path().endsWith("/clauses")) {
            Register.json(request, CLAUSES);
        } else {
            Register.declarations(request);
        }
    }
}
