package org.depositary.declarations;

import static io.restassured.RestAssured.given;
import static org.depositary.declarations.testing.Api.BASE;
import static org.depositary.declarations.testing.Api.PROBLEM;
import static org.depositary.declarations.testing.Api.as;
import static org.depositary.declarations.testing.Api.clause;
import static org.depositary.declarations.testing.Api.commitment;
import static org.depositary.declarations.testing.Api.eTag;
import static org.depositary.declarations.testing.Api.get;
import static org.depositary.declarations.testing.Api.postPart;
import static org.depositary.declarations.testing.Api.registerOnce;
import static org.depositary.declarations.testing.Api.registered;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what: everybody reads what was agreed, the depositary alone writes it, but for documents. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class CallersTest {

    private static final List<String> NOT_THE_DEPOSITARY =
            List.of("officer-fr", "reviewer-fr", "liaison", "auditor", "ratification-service");

    private static final List<String> WRITES = List.of(
            "POST ",
            "PUT /{slug}",
            "POST /imports",
            "POST /{slug}/participations",
            "POST /{slug}/legal-characters",
            "POST /{slug}/clauses",
            "PUT /{slug}/clauses/art_1",
            "DELETE /{slug}/clauses/art_1",
            "POST /{slug}/clauses/art_1/versions",
            "POST /{slug}/clauses/art_1/moves",
            "POST /{slug}/amendments",
            "POST /{slug}/commitments",
            "PUT /{slug}/commitments/example-one",
            "DELETE /{slug}/commitments/example-one",
            "POST /{slug}/open-points",
            "PUT /{slug}/open-points/example-one",
            "DELETE /{slug}/open-points/example-one");

    private static String slug = "";

    @BeforeEach
    void anInstrument() {
        if (slug.isEmpty()) {
            begin();
        }
    }

    private static void begin() {
        registerOnce("XA");
        slug = registered();
        postPart(slug, "/clauses", clause("art_1")).then().statusCode(201);
        postPart(slug, "/commitments", commitment("example-one", "art_1"))
                .then()
                .statusCode(201);
    }

    static Stream<Arguments> writesOfOthers() {
        return WRITES.stream().flatMap(write -> NOT_THE_DEPOSITARY.stream().map(user -> Arguments.of(user, write)));
    }

    @ParameterizedTest
    @MethodSource("writesOfOthers")
    void nobodyElseWritesWhatWasAgreed(String user, String write) {
        var before = eTag("/instruments/" + slug + "?asAt=2026-06-01");
        var words = write.split(" ", 2);
        as(user).contentType(write.endsWith("/imports") ? "application/akn+xml" : "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", before)
                .body("{}")
                .request(Method.valueOf(words[0]), BASE + "/instruments" + words[1].replace("{slug}", slug))
                .then()
                .statusCode(403)
                .contentType(PROBLEM);
        get("/instruments/" + slug + "?asAt=2026-06-01").then().header("ETag", equalTo(before));
    }

    @ParameterizedTest
    @MethodSource("writes")
    void whoDoesNotLogInWritesNothing(String write) {
        var words = write.split(" ", 2);
        given().contentType(write.endsWith("/imports") ? "application/akn+xml" : "application/json")
                .body("{}")
                .request(Method.valueOf(words[0]), BASE + "/instruments" + words[1].replace("{slug}", slug))
                .then()
                .statusCode(401)
                .contentType(PROBLEM);
    }

    static List<String> writes() {
        return WRITES;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/clauses",
                "/clauses/art_1",
                "/clauses/art_1/versions",
                "/clauses/art_1/diff",
                "/amendments",
                "/commitments",
                "/commitments/example-one",
                "/open-points",
                "/documents",
                "/participations",
                "/relations",
                "/legal-characters"
            })
    void everybodyReadsIt(String part) {
        get("/instruments/" + slug + part).then().statusCode(200);
        NOT_THE_DEPOSITARY.forEach(user ->
                as(user).get(BASE + "/instruments/" + slug + part).then().statusCode(200));
    }
}
