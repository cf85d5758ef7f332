package org.depositary.ratification.vote.rest;

import static io.restassured.RestAssured.given;
import static org.depositary.ratification.testing.Api.BASE;
import static org.depositary.ratification.testing.Api.PROBLEM;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VoteCalculatorResourceTest extends ServiceTest {

    @Nested
    class AsAnybody {

        @Test
        void learnsWhetherAVoteCarried() {
            evaluate("""
                    {"rule": {"numerator":2,"denominator":3,"base":"PRESENT","strict":false,"quorum":51},
                     "for":67,"against":33,"abstain":0,"present":100,"members":100}""")
                    .statusCode(200)
                    .body("result", equalTo("CARRIED"))
                    .body("needed", equalTo(67))
                    .body("base", equalTo(100))
                    .body("quorate", equalTo(true));
        }

        @Test
        void mayCallTheStatutoryMembersMembers() {
            evaluate("""
                    {"rule": {"numerator":1,"denominator":2,"base":"MEMBERS","strict":true},
                     "for":50,"against":50,"members":100}""")
                    .statusCode(200)
                    .body("result", equalTo("LOST"))
                    .body("needed", equalTo(51))
                    .body("tied", equalTo(true));
        }

        @Test
        void learnsThatTheHeavierRuleDecided() {
            evaluate("""
                    {"rule": {"numerator":1,"denominator":2,"base":"VOTES_CAST","strict":true},
                     "heavierRule": {"condition": "powers are transferred", "applies": true,
                                     "rule": {"numerator":5,"denominator":6,"base":"MEMBERS_IN_OFFICE"}},
                     "for":80,"against":10,"membersInOffice":100}""")
                    .statusCode(200)
                    .body("result", equalTo("LOST"))
                    .body("needed", equalTo(84))
                    .body("heavierRule", equalTo("powers are transferred"));
        }

        @Test
        void learnsHowTheCouncilDecided() {
            evaluate("""
                    {"rule": {"type": "QUALIFIED_MAJORITY", "allTakePart": false},
                     "states": [{"state": "XA", "population": 60, "vote": "FOR"},
                                {"state": "XB", "population": 30, "vote": "FOR"},
                                {"state": "XC", "population": 10, "vote": "ABSTAIN"}]}""")
                    .statusCode(200)
                    .body("result", equalTo("CARRIED"))
                    .body("needed", equalTo(2))
                    .body("population.needed", equalTo(65))
                    .body("population.blocked", equalTo(false));
        }

        @Test
        void learnsEveryFaultOfTheNumbers() {
            evaluate("""
                    {"rule": {"numerator":4,"denominator":3,"base":"MEMBERS_IN_OFFICE"},
                     "for":67,"against":34,"present":100}""")
                    .statusCode(422)
                    .contentType(PROBLEM)
                    .body("errors.pointer", containsInAnyOrder("/present", "/rule/numerator", "/membersInOffice"));
            evaluate("""
                    {"rule": {"numerator":1,"denominator":2}, "for":67,"against":34}""").statusCode(422).body("errors.pointer", hasItem("/rule"));
            evaluate("""
                    {"rule": {"numerator":1,"denominator":2,"base":"VOTES_CAST"}, "for":67}""").statusCode(422).body("errors.pointer", hasItem("/for"));
            evaluate("""
                    {"rule": {"type": "QUALIFIED_MAJORITY"}}""").statusCode(422);
        }

        @Test
        void learnsWhatIsNotInForm() {
            evaluate("""
                    {"rule": {"numerator":1,"denominator":2,"base":"VOTES_CAST"}, "for":-1,"against":34}""").statusCode(400).contentType(PROBLEM);
            evaluate("""
                    {"rule": {"numerator":1,"denominator":2,"base":"EVERYBODY"}, "for":1,"against":34}""").statusCode(400);
        }

        private static ValidatableResponse evaluate(String vote) {
            return given().contentType("application/json")
                    .body(vote)
                    .post(BASE + "/votes/evaluations")
                    .then();
        }
    }
}
