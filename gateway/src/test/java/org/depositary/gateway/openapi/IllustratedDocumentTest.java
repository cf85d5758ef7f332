package org.depositary.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.depositary.gateway.openapi.Documents.DECLARATIONS;
import static org.depositary.gateway.openapi.Documents.answering;
import static org.depositary.gateway.openapi.Documents.document;
import static org.depositary.gateway.openapi.Documents.operation;
import static org.depositary.gateway.openapi.Documents.path;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every described body has a real example, or says why it has none. */
class IllustratedDocumentTest {

    private static final ExampleFile FOUND = ExampleFile.named("getA.200.json", "{\"is\": \"there\"}");
    private static final ExampleFile REFUSED = ExampleFile.named("getA.404.json", "{\"status\": 404}");
    private static final Excuse LIMIT = new Excuse("*", "429", "nobody is limited here");
    private static final Excuse FAULT = new Excuse("*", "5xx", "nothing fails here");

    @Test
    void anAnswerIsShownWhereItIsDescribed() {
        var contract = contract();
        illustrate(contract, List.of(FOUND, REFUSED), LIMIT, FAULT);
        assertThat(contract.at("/paths/~1a/get/responses/200/content/application~1json/example/is")
                        .asText())
                .isEqualTo("there");
        assertThat(contract.at("/paths/~1a/get/responses/404/content/application~1problem+json/example/status")
                        .asInt())
                .isEqualTo(404);
    }

    @Test
    void aStatusWithoutAnExampleEndsTheBuild() {
        assertThatThrownBy(() -> illustrate(contract(), List.of(FOUND), LIMIT, FAULT))
                .isInstanceOf(UnsoundContract.class)
                .hasMessageContaining("getA 404 as application/problem+json has no example");
    }

    @Test
    void anOperationWithoutExamplesEndsTheBuild() {
        assertThatThrownBy(() -> illustrate(contract(), List.of(), LIMIT, FAULT))
                .isInstanceOf(UnsoundContract.class)
                .hasMessageContaining("getA 200 as application/json has no example")
                .hasMessageContaining("getA 404 as application/problem+json has no example");
    }

    @Test
    void aRequestWithoutAnExampleEndsTheBuild() {
        var contract = merged(answering(
                "post",
                "postA",
                "200",
                "application/json",
                ", \"requestBody\": {\"content\": {\"application/json\": {}}}"));
        assertThatThrownBy(() -> illustrate(contract, List.of(ExampleFile.named("postA.200.json", "{}")), LIMIT, FAULT))
                .hasMessageContaining("postA request as application/json has no example");
    }

    @Test
    void whatIsNotRecordedForAReasonIsExcused() {
        var contract = contract();
        illustrate(contract, List.of(FOUND), LIMIT, FAULT, new Excuse("getA", "404", "everything is there"));
        assertThat(contract.at("/paths/~1a/get/responses/404/content/application~1problem+json")
                        .has("example"))
                .isFalse();
    }

    @Test
    void anExampleOfNothingEndsTheBuild() {
        var idle = ExampleFile.named("getA.410.json", "{}");
        assertThatThrownBy(() -> illustrate(contract(), List.of(FOUND, REFUSED, idle), LIMIT, FAULT))
                .isInstanceOf(UnsoundContract.class)
                .hasMessageContaining("getA.410.json illustrates nothing");
    }

    @Test
    void anExampleInAFormThatIsNotDescribedIsNone() {
        var table = ExampleFile.named("getA.200.csv", "a;b");
        assertThatThrownBy(() -> illustrate(contract(), List.of(table, REFUSED), LIMIT, FAULT))
                .hasMessageContaining("getA 200 as application/json has no example");
    }

    @Test
    void textIsShownAsText() {
        var contract = merged(answering("get", "getA", "200", "text/csv", ""));
        illustrate(contract, List.of(ExampleFile.named("getA.200.csv", "a,b")), LIMIT, FAULT);
        assertThat(contract.at("/paths/~1a/get/responses/200/content/text~1csv/example")
                        .asText())
                .isEqualTo("a,b");
    }

    @Test
    void anExcuseNeedsAReason() {
        assertThatThrownBy(() -> Excuse.parse("getA 404")).hasMessageContaining("No reason");
        assertThat(Excuse.parse("# a remark")).isEmpty();
        assertThat(Excuse.parse("getA\t404\tevery id is known").orElseThrow().reason())
                .isEqualTo("every id is known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"getA.json", "getA.200.more.json"})
    void aFileIsNamedForWhatItShows(String name) {
        assertThatThrownBy(() -> ExampleFile.named(name, "{}")).hasMessageContaining(name);
    }

    /** One operation that finds, or does not. */
    private static ObjectNode contract() {
        return merged(operation("get", "getA", """
                , "responses": {
                  "200": {"description": "There.", "content": {"application/json": {"schema": {}}}},
                  "404": {"description": "Not there.", "content": {"application/problem+json": {"schema": {}}}}}"""));
    }

    private static ObjectNode merged(String operation) {
        var contract = MergedDocument.of(Documents.own(), List.of(document(DECLARATIONS, path("/a", operation))));
        GatewayAnswers.addTo(contract);
        return contract;
    }

    private static void illustrate(ObjectNode contract, List<ExampleFile> files, Excuse... excuses) {
        IllustratedDocument.illustrate(
                contract, new Examples(files, Stream.of(excuses).toList()));
    }
}
