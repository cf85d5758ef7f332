package org.depositary.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.depositary.gateway.openapi.Documents.DECLARATIONS;
import static org.depositary.gateway.openapi.Documents.RATIFICATION;
import static org.depositary.gateway.openapi.Documents.document;
import static org.depositary.gateway.openapi.Documents.faults;
import static org.depositary.gateway.openapi.Documents.naming;
import static org.depositary.gateway.openapi.Documents.operation;
import static org.depositary.gateway.openapi.Documents.path;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which the services' documents cannot be one document; each ends the build. */
class ContractRulesTest {

    @Test
    void documentsThatAgreeAreSound() {
        assertThat(faults(
                        document(DECLARATIONS, path("/instruments/{instrument}", operation("get", "getInstrument"))),
                        document(
                                RATIFICATION, path("/instruments/{instrument}/status", operation("get", "getStatus")))))
                .isEmpty();
    }

    @Test
    void allFaultsAreSaidAtOnce() {
        var twice = path("/x", "\"get\": {}");
        assertThatThrownBy(() -> MergedDocument.of(
                        Documents.own(), List.of(document(DECLARATIONS, twice), document(RATIFICATION, twice))))
                .isInstanceOf(UnsoundContract.class)
                .hasMessageContaining(
                        "The path /x is in the documents of declarations-service and ratification-service")
                .hasMessageContaining("ratification-service: GET /x has no summary.");
    }

    @Nested
    class Paths {

        @Test
        void haveOneOwner() {
            assertThat(faults(
                            document(DECLARATIONS, path("/x", operation("get", "a"))),
                            document(RATIFICATION, path("/x", operation("post", "b")))))
                    .containsExactly("The path /x is in the documents of declarations-service and ratification-service;"
                            + " one service owns a path with all its methods.");
        }

        @Test
        void nameAParameterTheSameEverywhere() {
            assertThat(faults(
                            document(DECLARATIONS, path("/instruments/{instrument}", operation("get", "a"))),
                            document(RATIFICATION, path("/instruments/{id}", operation("get", "b")))))
                    .singleElement()
                    .asString()
                    .startsWith("What follows /instruments/ has several names: ")
                    .contains("{id} in /instruments/{id} (ratification-service)")
                    .contains("{instrument} in /instruments/{instrument} (declarations-service)");
        }

        @Test
        void nameAParameterTheSameAlsoWhereTheyGoOnDifferently() {
            assertThat(faults(
                            document(DECLARATIONS, path("/instruments/{instrument}/clauses", operation("get", "a"))),
                            document(RATIFICATION, path("/instruments/{id}/status", operation("get", "b")))))
                    .hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/x/{a}.svg", "/x/{a}-{b}", "/x/{a: [0-9]+}", "/x/", "/x//y", "/x/y z"})
        void consistOfWordsAndWholeParameters(String template) {
            assertThat(faults(document(DECLARATIONS, path(template, operation("get", "a")))))
                    .singleElement()
                    .asString()
                    .startsWith("declarations-service: in " + template + " the segment")
                    .contains("is neither a word nor one whole {parameter}.");
        }
    }

    @Nested
    class Operations {

        @Test
        void haveAnIdentifierOfTheirOwn() {
            assertThat(faults(
                            document(DECLARATIONS, path("/x", operation("get", "same"))),
                            document(RATIFICATION, path("/y", operation("put", "same")))))
                    .containsExactly("The operationId 'same' is used more than once:"
                            + " declarations-service: GET /x, ratification-service: PUT /y.");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "operationId | 'tags': ['T'], 'summary': 'S', 'description': 'D'",
                    "tags        | 'operationId': 'a', 'tags': [], 'summary': 'S', 'description': 'D'",
                    "summary     | 'operationId': 'a', 'tags': ['T'], 'summary': ' ', 'description': 'D'",
                    "description | 'operationId': 'a', 'tags': ['T'], 'summary': 'S'"
                },
                quoteCharacter = '`')
        void areDescribed(String missing, String members) {
            assertThat(faults(document(DECLARATIONS, path("/x", "\"get\": {" + members.replace('\'', '"') + "}"))))
                    .containsExactly("declarations-service: GET /x has no " + missing + ".");
        }

        @Test
        void sayWhatTheirAnswersAre() {
            var silent = operation("get", "a", ", \"responses\": {\"404\": {\"description\": \"D\"}}");
            assertThat(faults(document(DECLARATIONS, path("/x", silent))))
                    .containsExactly("declarations-service: GET /x answers 404 without saying what its body is.");
        }

        @Test
        void sayWhatTheirAnswersAreInEveryForm() {
            var shapeless = operation("get", "a", ", \"responses\": {\"200\": {\"content\": {\"text/csv\": {}}}}");
            assertThat(faults(document(DECLARATIONS, path("/x", shapeless)))).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"204", "304", "308"})
        void haveNothingToSayOfAnswersWithoutABody(String status) {
            var bare = operation("get", "a", ", \"responses\": {\"" + status + "\": {\"description\": \"D\"}}");
            assertThat(faults(document(DECLARATIONS, path("/x", bare)))).isEmpty();
        }

        @Test
        void askForASchemeThatIsDefined() {
            var secured = operation("get", "a", ", \"security\": [{\"basic\": []}]");
            assertThat(faults(document(DECLARATIONS, path("/x", secured))))
                    .containsExactly("declarations-service: GET /x asks for the security scheme 'basic',"
                            + " which no document defines; defined are [keycloak].");
        }

        @Test
        void sayThemselvesWhetherTheyNeedAToken() {
            var whole = ServiceDocument.parse(DECLARATIONS, "{\"paths\": {}, \"security\": [{\"keycloak\": []}]}");
            assertThat(faults(whole))
                    .containsExactly(
                            "declarations-service says 'security' for its whole document; say it by operation.");
        }
    }

    @Nested
    class Names {

        @Test
        void meanOneSchema() {
            var one = naming(
                    DECLARATIONS, "{\"schemas\": {\"Page\": {\"properties\": {\"limit\": {\"type\": \"integer\"}}}}}");
            var other = naming(
                    RATIFICATION, "{\"schemas\": {\"Page\": {\"properties\": {\"limit\": {\"type\": \"string\"}}}}}");
            assertThat(faults(one, other))
                    .containsExactly("'schemas/Page' means two things: declarations-service and ratification-service"
                            + " differ at '/properties/limit/type'.");
        }

        @Test
        void mayBeSaidTwiceWithOneMeaning() {
            var components = "{\"schemas\": {\"Problem\": {\"type\": \"object\"}}}";
            assertThat(faults(naming(DECLARATIONS, components), naming(RATIFICATION, components)))
                    .isEmpty();
        }

        @Test
        void haveOneType() {
            var both = "{\"schemas\": {\"A\": {\"properties\": {\"b\": {\"type\": [\"string\", \"object\"]}}}}}";
            assertThat(faults(naming(DECLARATIONS, both)))
                    .containsExactly("declarations-service: the schema 'A' has a part of several types.");
        }

        @Test
        void meanOneSecurityScheme() {
            assertThat(faults(naming(RATIFICATION, "{\"securitySchemes\": {\"keycloak\": {\"type\": \"http\"}}}")))
                    .containsExactly("'securitySchemes/keycloak' means two things:"
                            + " gateway and ratification-service differ at '/type'.");
        }

        @Test
        void meanOneTag() {
            var one = ServiceDocument.parse(DECLARATIONS, "{\"tags\": [{\"name\": \"T\", \"description\": \"one\"}]}");
            var other =
                    ServiceDocument.parse(RATIFICATION, "{\"tags\": [{\"name\": \"T\", \"description\": \"other\"}]}");
            assertThat(faults(one, other)).singleElement().asString().startsWith("'tags/T' means two things");
        }
    }
}
