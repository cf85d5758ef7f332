package org.depositary.gateway.change;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.depositary.gateway.GatewayTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has changed in both journals, as a list and as a feed. */
@QuarkusTest
class ChangesTest extends GatewayTest {

    private static final String CHANGES = "/api/v1/changes";

    @Inject
    Journals journals;

    private String before;

    @BeforeEach
    void bothAreHeard() {
        await().until(() -> journals.silent().isEmpty() && journals.end().equals(ends()));
        before = ends().text();
    }

    @Nested
    class AList {

        @Test
        void joinsBothJournals() {
            declarations
                    .journal()
                    .happens("instrument.registered", "instruments/example-a", "{\"slug\": \"example-a\"}");
            ratification
                    .journal()
                    .happens(
                            "approval.opened",
                            "approvals/1",
                            "{\"instrument\": \"example-a\", \"participant\": \"XA\"}");
            heard();
            var items = read("").body("items", hasSize(2)).body("partial", is(false));
            items.body("items.service", containsInAnyOrder("declarations-service", "ratification-service"))
                    .body("items.kind", containsInAnyOrder("instrument.registered", "approval.opened"))
                    .body("items.instrument", contains("example-a", "example-a"))
                    .body("items.participant", hasItem("XA"))
                    .body("page.next", is(ends().text()))
                    .header("Link", startsWith("</api/v1/changes?after=" + ends().text()));
        }

        @Test
        void leavesOutWhatIsNotPublicAndWhatIsOnlyNoted() {
            ratification.journal().happens("instrument.noted", "instruments/example-a", "{}");
            ratification.journal().happensInSecret();
            heard();
            read("").body("items", empty()).body("page.next", is(ends().text()));
        }

        @Test
        void isReadPageByPageWithoutGapsOrDoubles() {
            for (var number = 0; number < 30; number++) {
                declarations.journal().happens("instrument.changed", "instruments/example-" + number, "{}");
                ratification.journal().happens("action.recorded", "instruments/example-" + number, "{}");
            }
            heard();
            var positions = new ArrayList<String>();
            for (var at = before; !at.equals(ends().text()); ) {
                var page = given().queryParam("after", at)
                        .queryParam("limit", 7)
                        .get(CHANGES)
                        .then()
                        .statusCode(200);
                List<String> services = page.extract().path("items.service");
                List<Integer> places = page.extract().path("items.position");
                for (var item = 0; item < services.size(); item++) {
                    positions.add(services.get(item) + places.get(item));
                }
                at = page.extract().path("page.next");
            }
            assertThat(positions).hasSize(60).doesNotHaveDuplicates();
        }

        @Test
        void goesOnBehindAnyChange() {
            declarations.journal().happens("instrument.changed", "instruments/example-1", "{}");
            declarations.journal().happens("instrument.changed", "instruments/example-2", "{}");
            heard();
            String cursor = read("").extract().path("items[0].cursor");
            given().queryParam("after", cursor)
                    .get(CHANGES)
                    .then()
                    .body("items.subject", contains("instruments/example-2"));
        }

        @ParameterizedTest
        @CsvSource({
            "instrument=example-a, 3",
            "instrument=EXAMPLE-A, 3",
            "'instrument=example-b,example-a', 4",
            "participant=xb, 2",
            "instrument=example-a&participant=XB, 1",
            "kind=approval, 1",
            "kind=approval.opened, 1",
            "'kind=approval,instrument.changed', 2",
            "kind=appro, 0"
        })
        void isFiltered(String filter, int size) {
            declarations.journal().happens("instrument.changed", "instruments/example-a", "{}");
            declarations.journal().happens("participation.recorded", "instruments/example-a/participations/XB", "{}");
            ratification
                    .journal()
                    .happens(
                            "approval.opened",
                            "approvals/1",
                            "{\"instrument\": \"example-a\", \"participant\": \"XA\"}");
            ratification
                    .journal()
                    .happens("action.recorded", "instruments/example-b/actions/1", "{\"participant\": \"XB\"}");
            heard();
            read("&" + filter).body("items", hasSize(size));
        }

        @Test
        void saysWhichServiceDoesNotAnswerAndHasTheOthersChanges() {
            declarations.close();
            await().until(() -> !journals.silent().isEmpty());
            ratification.journal().happens("action.recorded", "instruments/example-a", "{}");
            await().until(() ->
                    journals.end().ratification() == ratification.journal().end());
            read("").body("partial", is(true))
                    .body("missing", contains("declarations-service"))
                    .body("items.kind", contains("action.recorded"));
        }

        @Test
        void refusesACursorThatIsNone() {
            given().get(CHANGES + "?after=nonsense")
                    .then()
                    .statusCode(400)
                    .body("type", is("/problems/unknown-cursor"));
            given().get(CHANGES + "?limit=0").then().statusCode(400);
            given().get(CHANGES + "?format=csv").then().statusCode(400);
        }
    }

    @Nested
    class AFeed {

        @Test
        void isAtomWithIdsThatStay() {
            declarations.journal().happens("instrument.registered", "instruments/example-atom", "{}");
            heard();
            var feed = given().accept("application/atom+xml")
                    .get(CHANGES + "?instrument=example-atom")
                    .then()
                    .statusCode(200);
            feed.contentType("application/atom+xml")
                    .body("feed.entry[0].title", is("instrument.registered: instruments/example-atom"))
                    .body("feed.entry[0].id", matchesPattern("urn:uuid:[0-9a-f-]{36}"));
            String id = feed.extract().path("feed.entry[0].id");
            declarations.journal().happens("instrument.changed", "instruments/example-atom", "{}");
            heard();
            given().get(CHANGES + "?format=atom&instrument=example-atom").then().body("feed.entry[1].id", is(id));
        }
    }

    private ValidatableResponse read(String more) {
        return given().get(CHANGES + "?after=" + before + more).then().statusCode(200);
    }

    private void heard() {
        await().until(() -> journals.end().equals(ends()));
    }

    private Positions ends() {
        return new Positions(
                declarations.journal().end(), ratification.journal().end());
    }
}
