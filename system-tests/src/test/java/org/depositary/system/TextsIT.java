package org.depositary.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.system.Api.anybody;
import static org.depositary.system.Api.as;
import static org.depositary.system.Api.get;
import static org.depositary.system.Api.newInstrument;
import static org.depositary.system.Api.post;
import static org.depositary.system.Api.source;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of instruments through the gateway: exported and read back, and amended by another instrument. */
@ExtendWith(RunningStack.class)
class TextsIT {

    private static final String AKN = "application/akn+xml";

    @ParameterizedTest
    @ValueSource(strings = {"paris-declaration-2026", "trilateral-declaration-2026"})
    void aDeclarationIsExportedAndReadBackAsItWas(String slug) {
        var exported = export(slug);
        var copy = "example-copy-" + UUID.randomUUID();
        as("depositary")
                .contentType(AKN)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(exported)
                .post("/instruments/imports?slug=" + copy)
                .then()
                .statusCode(201);
        assertThat(export(copy).replace(copy, slug)).isEqualTo(exported);
        assertThat(eIds(copy)).isEqualTo(eIds(slug));
    }

    @Test
    void aClauseAmendedByAnotherInstrumentIsShownAsItWasAndAsItIs() {
        var treaty = newInstrument();
        part(treaty, "/clauses", clause("art_1", "The Parties may consult each other."));
        var protocol = "example-protocol-" + UUID.randomUUID();
        var amending = Map.of(
                "slug",
                protocol,
                "kind",
                "PROTOCOL",
                "title",
                Map.of("en", "Example protocol"),
                "text",
                "ADOPTED",
                "relations",
                List.of(Map.of("kind", "AMENDS", "instrument", treaty)),
                "source",
                source());
        post("depositary", "/instruments", amending).then().statusCode(201);
        part(
                treaty,
                "/amendments",
                Map.of(
                        "regime",
                        protocol,
                        "validFrom",
                        "2026-03-01",
                        "binds",
                        "ALL",
                        "instructions",
                        List.of(Map.of(
                                "type", "REPLACE",
                                "eId", "art_1",
                                "text", Map.of("en", "The Parties shall consult each other."))),
                        "source",
                        source()));
        text(treaty, "2026-02-28", "The Parties may consult each other.", treaty);
        text(treaty, "2026-03-01", "The Parties shall consult each other.", protocol);
        get("/instruments/" + treaty + "/clauses/art_1/diff?from=2026-02-28&to=2026-03-01&lang=en")
                .then()
                .statusCode(200)
                .body("comparison.pieces.change", contains("EQUAL", "DELETED", "INSERTED", "EQUAL"));
    }

    private static String export(String slug) {
        return anybody()
                .accept(AKN)
                .get("/instruments/" + slug)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<String> eIds(String slug) {
        return get("/instruments/" + slug + "/clauses").jsonPath().getList("items.eId");
    }

    private static Map<String, Object> clause(String eId, String text) {
        return Map.of("eId", eId, "type", "ARTICLE", "text", Map.of("en", text), "source", source());
    }

    private static void text(String slug, String day, String text, String regime) {
        get("/instruments/" + slug + "/clauses/art_1?lang=en&asAt=" + day)
                .then()
                .statusCode(200)
                .body("text.en", equalTo(text))
                .body("bound.en.regime", equalTo(regime));
    }

    private static ValidatableResponse part(String slug, String part, Map<String, Object> body) {
        return as("depositary")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", get("/instruments/" + slug).header("ETag"))
                .body(body)
                .post("/instruments/" + slug + part)
                .then()
                .statusCode(201);
    }
}
