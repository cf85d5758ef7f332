package org.depositary.declarations.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.declarations.testing.Api.clause;
import static org.depositary.declarations.testing.Api.get;
import static org.depositary.declarations.testing.Api.instrument;
import static org.depositary.declarations.testing.Api.post;
import static org.depositary.declarations.testing.Api.postPart;
import static org.depositary.declarations.testing.Api.registered;
import static org.depositary.declarations.testing.Api.slug;
import static org.depositary.declarations.testing.Api.source;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class ClauseSearchTest {

    @Test
    void findsWordsAsTheirLanguageBendsThemAndMarksThem() {
        var slug = withText("en", "The parties shall <b>promptly</b> deploy zorbulators & others.");
        get("/clauses?q=deploying zorbulator&lang=en")
                .then()
                .statusCode(200)
                .body("configuration", equalTo("english"))
                .body("items.instrument", contains(slug))
                .body("items[0].eId", equalTo("art_1"))
                .body(
                        "items[0].passages[0]",
                        equalTo("parties shall  promptly  <mark>deploy</mark> <mark>zorbulators</mark> &amp; others"));
    }

    @Test
    void saysWhenALanguageIsSearchedWithoutItsGrammar() {
        withText("cs", "Smluvní strany zřizují kvaržutor.");
        get("/clauses?q=kvarzutor&lang=cs")
                .then()
                .body("configuration", equalTo("simple_unaccented"))
                .body("items.size()", equalTo(1));
        get("/clauses?q=kvarzutor&lang=en").then().body("items", empty());
    }

    @Test
    void givesPagesThatNeitherSkipNorRepeat() {
        var slug = registered();
        for (var number = 1; number <= 5; number++) {
            var one = clause("art_" + number);
            one.put("text", Map.of("en", "A quibblewort. ".repeat(number)));
            postPart(slug, "/clauses", one).then().statusCode(201);
        }
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = get("/clauses?q=quibblewort&limit=2" + next);
            seen.addAll(page.<List<String>>path("items.eId"));
            next = page.path("page.next") == null ? "" : "&cursor=" + page.path("page.next");
        } while (!next.isEmpty());
        assertThat(seen).containsExactlyInAnyOrder("art_1", "art_2", "art_3", "art_4", "art_5");
    }

    @Test
    void findsWhatACorrectionSaysAndNoLongerWhatItCorrected() {
        var slug = withText("en", "The flumbergast.");
        Map<String, Object> read =
                get("/instruments/" + slug + "/clauses/art_1").jsonPath().getMap("$");
        read.put("text", Map.of("en", "The snickerdoodle."));
        org.depositary.declarations.testing.Api.put(
                        "/instruments/" + slug + "/clauses/art_1",
                        org.depositary.declarations.testing.Api.eTag("/instruments/" + slug),
                        read)
                .then()
                .statusCode(200);
        get("/clauses?q=flumbergast").then().body("items", empty());
        get("/clauses?q=snickerdoodle").then().body("items.size()", equalTo(1));
    }

    @Test
    void findsWhatAnAmendmentThatBindsAllHasMadeOfIt() {
        var slug = withText("en", "The wobblegonk.");
        amend(slug, "ALL", Map.of("type", "REPLACE", "eId", "art_1", "text", Map.of("en", "The zanfloop.")));
        get("/clauses?q=wobblegonk&asAt=2019-12-31").then().body("items.size()", equalTo(1));
        get("/clauses?q=wobblegonk&asAt=2020-01-01").then().body("items", empty());
        get("/clauses?q=zanfloop&asAt=2020-01-01").then().body("items.eId", contains("art_1"));
    }

    @Test
    void findsNoLongerWhatAnAmendmentThatBindsAllHasStruckOut() {
        var slug = withText("en", "The grumblequat.");
        amend(slug, "ALL", Map.of("type", "DELETE", "eId", "art_1"));
        get("/clauses?q=grumblequat&asAt=2019-12-31").then().body("items.size()", equalTo(1));
        get("/clauses?q=grumblequat&asAt=2020-01-01").then().body("items", empty());
    }

    @Test
    void findsBothWhereSomeOnlyAreBound() {
        var slug = withText("en", "The plimsnark of old.");
        amend(slug, "ACCEPTING", Map.of("type", "REPLACE", "eId", "art_1", "text", Map.of("en", "The plimsnark.")));
        get("/clauses?q=plimsnark&asAt=2020-01-01").then().body("items.size()", equalTo(2));
    }

    private static void amend(String slug, String binds, Map<String, Object> instruction) {
        var protocol = slug();
        var amending = instrument(protocol);
        amending.put("relations", List.of(Map.of("kind", "AMENDS", "instrument", slug)));
        post("/instruments", amending).then().statusCode(201);
        postPart(
                        slug,
                        "/amendments",
                        Map.of(
                                "regime",
                                protocol,
                                "validFrom",
                                "2020-01-01",
                                "binds",
                                binds,
                                "instructions",
                                List.of(instruction),
                                "source",
                                source()))
                .then()
                .statusCode(201);
    }

    @Test
    void needsWords() {
        get("/clauses").then().statusCode(400);
        get("/clauses?q=").then().statusCode(400);
        get("/clauses?q=x&cursor=bm90aGluZw").then().statusCode(400);
    }

    private static String withText(String language, String text) {
        var slug = registered();
        var one = clause("art_1");
        one.put("text", Map.of(language, text));
        postPart(slug, "/clauses", one).then().statusCode(201);
        return slug;
    }
}
