package org.depositary.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.declarations.testing.Api.clause;
import static org.depositary.declarations.testing.Api.commitment;
import static org.depositary.declarations.testing.Api.depositary;
import static org.depositary.declarations.testing.Api.eTag;
import static org.depositary.declarations.testing.Api.get;
import static org.depositary.declarations.testing.Api.instrument;
import static org.depositary.declarations.testing.Api.post;
import static org.depositary.declarations.testing.Api.postPart;
import static org.depositary.declarations.testing.Api.put;
import static org.depositary.declarations.testing.Api.registerOnce;
import static org.depositary.declarations.testing.Api.slug;
import static org.depositary.declarations.testing.Api.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depositary.declarations.testing.Api;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.Test;

/** Every write is an entry that says what there is after it, and, where something was there, what there was before. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class JournalledTest {

    private static final String ENTRIES = """
            select j.type, j.body, p.body from journal j join journal_private p on p.entry = j.id
            where j.subject like ? order by j.id""";

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    private final String slug = slug();

    @Test
    void whatReplacesSomethingNamesWhatWasBefore() throws SQLException, IOException {
        registerOnce("XA");
        aDraftAndAllThatCanBeSaidOfIt();
        var entries = entries();
        assertThat(entries)
                .allSatisfy((type, entry) -> assertThat(
                                entry.get("after").path("data").isEmpty())
                        .as(type)
                        .isFalse());
        assertThat(entries.keySet().stream().filter(type -> entries.get(type).has("before")))
                .containsExactlyInAnyOrder(
                        "clause.changed",
                        "clause.deleted",
                        "clause.moved",
                        "clause.versioned",
                        "commitment.changed",
                        "commitment.deleted",
                        "instrument.amended",
                        "instrument.changed",
                        "legal-character.corrected",
                        "open-point.changed",
                        "open-point.deleted",
                        "participation.corrected");
        assertThat(entries.get("clause.versioned").at("/before/text").asText()).isEqualTo("Text of art_1.");
        assertThat(entries.get("clause.moved").at("/before/eId").asText()).isEqualTo("art_2");
        assertThat(entries.get("instrument.amended").at("/before/0/text/en").asText())
                .isEqualTo("Corrected.");
        assertThat(entries.get("participation.corrected").at("/before/role").asText())
                .isEqualTo("LEAD");
        assertThat(entries.get("commitment.changed").at("/before/maturity").asText())
                .isEqualTo("PROPOSED");
    }

    private void aDraftAndAllThatCanBeSaidOfIt() {
        var draft = instrument(slug);
        draft.put("text", "DRAFT");
        draft.remove("adoptedOn");
        post("/instruments", draft).then().statusCode(201);
        for (var eId : List.of("art_1", "art_2", "art_3")) {
            part("/clauses", clause(eId));
        }
        changeTheClauses();
        var commitment = commitment("example-duty", "art_1");
        part("/commitments", commitment);
        commitment.put("maturity", "AGREED");
        change("/commitments/example-duty", commitment);
        var point = new HashMap<String, Object>(
                Map.of("id", "example-point", "text", Map.of("en", "Open."), "status", "OPEN", "source", source()));
        part("/open-points", point);
        point.put("status", "AGREED_IN_PRINCIPLE");
        change("/open-points/example-point", point);
        correct("/participations", Map.of("role", "LEAD"), Map.of("role", "OBSERVER"));
        correct(
                "/legal-characters",
                Map.of("character", "LEGALLY_BINDING", "basis", "TEXT"),
                Map.of("character", "MIXED", "basis", "TEXT"));
        List.of("/commitments/example-duty", "/open-points/example-point", "/clauses/art_3")
                .forEach(this::delete);
        draft.put("place", "Example");
        change("", draft);
    }

    private void changeTheClauses() {
        var changed = clause("art_3");
        changed.put("text", Map.of("en", "Changed."));
        change("/clauses/art_3", changed);
        String id = get("/instruments/" + slug + "/clauses/art_1").path("bound.en.version");
        part(
                "/clauses/art_1/versions",
                Map.of(
                        "language",
                        "en",
                        "text",
                        "Corrected.",
                        "supersedes",
                        id,
                        "reason",
                        "A slip.",
                        "source",
                        source()));
        part("/clauses/art_2/moves", Map.of("to", "art_4", "source", source()));
        var protocol = instrument(slug + "-protocol");
        protocol.put("relations", List.of(Map.of("kind", "AMENDS", "instrument", slug)));
        post("/instruments", protocol).then().statusCode(201);
        part(
                "/amendments",
                Map.of(
                        "regime",
                        slug + "-protocol",
                        "validFrom",
                        "2020-01-01",
                        "instructions",
                        List.of(Map.of("type", "REPLACE", "eId", "art_1", "text", Map.of("en", "Amended."))),
                        "source",
                        source()));
    }

    private void correct(String part, Map<String, Object> first, Map<String, Object> then) {
        String id = postPart(slug, part, ofExample(first))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var correction = ofExample(then);
        correction.put("supersedes", id);
        correction.put("reason", "Misread.");
        part(part, correction);
    }

    private static Map<String, Object> ofExample(Map<String, Object> said) {
        var of = new HashMap<>(said);
        of.put("participant", "XA");
        of.put("source", source());
        return of;
    }

    private void part(String part, Map<String, Object> body) {
        postPart(slug, part, body).then().statusCode(201);
    }

    private void change(String part, Map<String, Object> body) {
        put("/instruments/" + slug + part, eTag("/instruments/" + slug), body)
                .then()
                .statusCode(200);
    }

    private void delete(String part) {
        depositary()
                .header("If-Match", eTag("/instruments/" + slug))
                .delete(Api.BASE + "/instruments/" + slug + part)
                .then()
                .statusCode(200);
    }

    /** The last entry of each type about the instrument: what there is after it, and what there was before. */
    private Map<String, JsonNode> entries() throws SQLException, IOException {
        var entries = new LinkedHashMap<String, JsonNode>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ENTRIES)) {
            statement.setString(1, "instruments/" + slug + "%");
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    var entry = json.createObjectNode();
                    entry.set("after", json.readTree(row.getString(2)));
                    var before = json.readTree(row.getString(3)).get("before");
                    if (before != null) {
                        entry.set("before", before);
                    }
                    entries.put(row.getString(1).replace("org.depositary.", ""), entry);
                }
            }
        }
        return entries;
    }
}
