package org.depositary.gateway.view;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.depositary.gateway.GatewayTest;
import org.depositary.gateway.standin.StandIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where everything stands, and where one participant does, put together from what both services say. */
@QuarkusTest
class OverviewTest extends GatewayTest {

    private static final String OVERVIEW = "/api/v1/overview?asAt=2026-01-06";
    private static final String DOSSIER = "/api/v1/participants/xa/dossier?asAt=2026-01-06";

    @BeforeEach
    void bothKnow() {
        declarations.answering(Register::declarations);
        ratification.answering(Register::ratification);
    }

    @Nested
    class TheOverview {

        @Test
        void hasEveryInstrumentAndEverybodyWithAnApproval() {
            read(OVERVIEW)
                    .body("asAt", is("2026-01-06"))
                    .body("counts.COMMITTEE", is(1))
                    .body("instruments.instrument", contains("example-annex", "example-treaty"))
                    .body("instruments.status", contains("DRAFT", "ADOPTED"))
                    .body("instruments[0].approvals", empty())
                    .body("instruments[1].approvals.participant", contains("XA", "XB"))
                    .body("instruments[1].counts.SUBMITTED", is(1))
                    .body("participants.participant", contains("XA", "XB"))
                    .body("participants[1].name.en", is("Exbe"))
                    .body("partial", is(false))
                    .body("missing", nullValue());
        }

        @Test
        void asksForAllApprovalsOnThatDay() {
            read(OVERVIEW);
            assertThat(ratification.lastAsked().uri())
                    .contains("asAt=2026-01-06")
                    .doesNotContain("instrument=", "participant=");
        }

        @Test
        void namesWhatIsMissingWhenDeclarationsAreDown() {
            declarations.close();
            read(OVERVIEW)
                    .body("partial", is(true))
                    .body("missing.part", contains("instruments", "names"))
                    .body("instruments.instrument", contains("example-treaty"))
                    .body("instruments[0].title", nullValue());
        }

        @Test
        void isNotSentTwiceToWhoHasIt() {
            var tag = given().get(OVERVIEW).getHeader("ETag");
            given().header("If-None-Match", tag).get(OVERVIEW).then().statusCode(304);
        }
    }

    @Nested
    class ADossier {

        @Test
        void hasAllApprovalsOfAParticipantWithTheirInstruments() {
            read(DOSSIER)
                    .header("Content-Location", "/api/v1/participants/XA/dossier?asAt=2026-01-06")
                    .body("participant", is("XA"))
                    .body("name.fr", is("Exa"))
                    .body("actions.type", contains("SIGNATURE"))
                    .body("actions[0].occurredOn", is("2025-12"))
                    .body("actions[0].title.en", is("Example Treaty"))
                    .body("approvals[0].instrument", is("example-treaty"))
                    .body("approvals[0].title.en", is("Example Treaty"))
                    .body("deadlines[0].endsOn", is("2026-02-27"))
                    .body("partial", is(false));
            assertThat(ratification.asked())
                    .extracting(StandIn.Asked::uri)
                    .anySatisfy(uri -> assertThat(uri).contains("participant=xa"))
                    .anySatisfy(uri -> assertThat(uri).contains("/participants/xa/actions"));
        }

        @Test
        void ofNobodyIsNotThere() {
            declarations.answering(404, "{}");
            given().get(DOSSIER).then().statusCode(404).contentType("application/problem+json");
        }

        @Test
        void isPartialWhenItsNameIsMissing() {
            declarations.close();
            read(DOSSIER)
                    .body("participant", is("XA"))
                    .body("name", nullValue())
                    .body("missing.part", contains("participant", "instruments"));
        }
    }

    private static ValidatableResponse read(String path) {
        return given().get(path).then().statusCode(200);
    }
}
