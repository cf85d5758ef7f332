package org.depositary.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.declarations.testing.Api.clause;
import static org.depositary.declarations.testing.Api.commitment;
import static org.depositary.declarations.testing.Api.get;
import static org.depositary.declarations.testing.Api.instrument;
import static org.depositary.declarations.testing.Api.post;
import static org.depositary.declarations.testing.Api.postPart;
import static org.depositary.declarations.testing.Api.registerOnce;
import static org.depositary.declarations.testing.Api.registered;
import static org.depositary.declarations.testing.Api.slug;
import static org.depositary.declarations.testing.Api.source;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.depositary.declarations.testing.Api;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** How many statements a read makes does not depend on how much there is. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class StatementBudgetTest {

    /** The snapshot, the heads, their facts. */
    private static final int LIST = 3;

    /** The same, what is said of their legal character, and where they stand by the acts of participants. */
    private static final int INSTRUMENTS = 5;

    /** The snapshot, the instrument, its clauses, their texts. */
    private static final int CLAUSES = 4;

    @Inject
    SessionFactory sessions;

    @Test
    void aListCostsTheSameForOneAndForTwenty() {
        IntStream.range(0, 20).forEach(_ -> registered());
        assertThat(statements("/instruments?limit=1")).isEqualTo(INSTRUMENTS);
        assertThat(statements("/instruments?limit=20")).isEqualTo(INSTRUMENTS);
        assertThat(statements("/instruments?limit=20&knownAt=2026-01-06T00:00:00Z"))
                .isEqualTo(INSTRUMENTS);
    }

    @Test
    void aListOfParticipantsCostsTheSameForOneAndForTen() {
        IntStream.range(0, 10).mapToObj(index -> "example-budget-" + index).forEach(Api::registerOnce);
        assertThat(statements("/participants?limit=1")).isEqualTo(LIST);
        assertThat(statements("/participants?limit=10")).isEqualTo(LIST);
    }

    @Test
    void aTreeOfClausesCostsTheSameForOneAndForTwenty() {
        var slug = registered();
        postPart(slug, "/clauses", clause("para_1")).then().statusCode(201);
        assertThat(statements("/instruments/" + slug + "/clauses")).isEqualTo(CLAUSES);
        IntStream.rangeClosed(2, 20)
                .forEach(number -> postPart(slug, "/clauses", clause("para_" + number))
                        .then()
                        .statusCode(201));
        assertThat(statements("/instruments/" + slug + "/clauses")).isEqualTo(CLAUSES);
    }

    @Test
    void partsOfAnInstrumentCostTheSameForOneAndForFive() {
        registerOnce("XA");
        var slug = registered();
        postPart(slug, "/clauses", clause("para_1")).then().statusCode(201);
        enter(slug, 0);
        var commitments = statements("/instruments/" + slug + "/commitments");
        var points = statements("/instruments/" + slug + "/open-points");
        IntStream.range(1, 5).forEach(number -> enter(slug, number));
        assertThat(statements("/instruments/" + slug + "/commitments")).isEqualTo(commitments);
        assertThat(statements("/instruments/" + slug + "/open-points")).isEqualTo(points);
    }

    private static void enter(String slug, int number) {
        postPart(slug, "/commitments", commitment("example-" + number, "para_1"))
                .then()
                .statusCode(201);
        var point = Map.of(
                "id", "point-" + number, "text", Map.of("en", "Example."), "status", "CLOSED", "source", source());
        postPart(slug, "/open-points", point).then().statusCode(201);
    }

    @Test
    void theTextBetweenTwoCostsTheSameForOneAmendmentAndForFive() {
        List.of("XA", "XB").forEach(Api::registerOnce);
        var slug = registered();
        postPart(slug, "/clauses", clause("para_1")).then().statusCode(201);
        amend(slug, 1);
        var once = statements("/instruments/" + slug + "/clauses?between=XA,XB");
        IntStream.rangeClosed(2, 5).forEach(number -> amend(slug, number));
        assertThat(statements("/instruments/" + slug + "/clauses?between=XA,XB"))
                .isEqualTo(once);
    }

    private static void amend(String slug, int number) {
        var protocol = instrument(slug());
        protocol.put("relations", List.of(Map.of("kind", "AMENDS", "instrument", slug)));
        post("/instruments", protocol).then().statusCode(201);
        var replaced = Map.of("type", "REPLACE", "eId", "para_1", "text", Map.of("en", "Text " + number + "."));
        postPart(
                        slug,
                        "/amendments",
                        Map.of(
                                "regime", protocol.get("slug"),
                                "validFrom", "202" + number + "-01-01",
                                "instructions", List.of(replaced),
                                "source", source()))
                .then()
                .statusCode(201);
    }

    @Test
    void aThousandClausesInThreeLanguagesCostTheSame() {
        var slug = registered();
        IntStream.rangeClosed(1, 4).forEach(number -> {
            var article = inThreeLanguages("art_" + number);
            article.put(
                    "children",
                    IntStream.range(1, 250)
                            .mapToObj(child -> inThreeLanguages("art_" + number + "__para_" + child))
                            .toList());
            postPart(slug, "/clauses", article).then().statusCode(201);
        });
        assertThat(statements("/instruments/" + slug + "/clauses")).isEqualTo(CLAUSES);
        assertThat(get("/instruments/" + slug + "/clauses").jsonPath().getList("items.children.flatten().text.de"))
                .hasSize(996);
    }

    private static Map<String, Object> inThreeLanguages(String eId) {
        var clause = clause(eId);
        clause.put("text", Map.of("en", "Text.", "fr", "Texte.", "de", "Wortlaut."));
        return clause;
    }

    private long statements(String path) {
        var statistics = sessions.getStatistics();
        var before = statistics.getPrepareStatementCount();
        get(path).then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }
}
