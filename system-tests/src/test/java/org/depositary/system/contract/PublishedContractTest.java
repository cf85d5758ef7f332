package org.depositary.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The judge itself: an answer that is otherwise than documented is refused. */
class PublishedContractTest {

    private static final PublishedContract CONTRACT = PublishedContract.parse("""
            {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {
              "/api/v1/votes": {"get": {"operationId": "getVotes", "responses": {"200": {"description": "D", "content": {
                "application/json": {"schema": {"type": "object", "required": ["for"], "properties": {
                  "for": {"type": "integer", "format": "int32"}}}}}},
                "502": {"$ref": "#/components/responses/BadGateway"}}}}},
             "components": {"responses": {"BadGateway": {"description": "D", "content": {
                "application/problem+json": {"schema": {"type": "object", "required": ["title"], "properties": {
                  "title": {"type": "string"}}}}}}}}}""");

    @Test
    void anAnswerAsDocumentedPasses() {
        assertThat(objections(200, "application/json", "{\"for\": 67}")).isEmpty();
    }

    @Test
    void aStringForAnIntegerIsRefused() {
        assertThat(objections(200, "application/json", "{\"for\": \"67\"}"))
                .singleElement()
                .asString()
                .contains("/for")
                .contains("integer");
    }

    @Test
    void anAnswerThatManyOperationsShareIsHeldAgainstItsBody() {
        assertThat(objections(502, "application/problem+json", "{\"title\": \"It broke off\"}"))
                .isEmpty();
        assertThat(objections(502, "application/problem+json", "{}")).hasSize(1);
    }

    @Test
    void whatIsRequiredAndMissingIsRefused() {
        assertThat(objections(200, "application/json", "{}")).hasSize(1);
    }

    @Test
    void whatNobodyDocumentedIsRefused() {
        assertThat(objections(200, "application/json", "{\"for\": 1, \"against\": 2}"))
                .hasSize(1);
        assertThat(objections(418, "application/json", "{}")).hasSize(1);
        assertThat(objections(200, "text/csv", "67")).hasSize(1);
    }

    @Test
    void anUnknownPathMayOnlyBeUnknown() {
        var unknown = new Answer(404, Map.of(), Body.NONE);
        var found = new Answer(200, Map.of(), Body.NONE);
        assertThat(CONTRACT.objections("GET", "/api/v1/nowhere", unknown)).isEmpty();
        assertThat(CONTRACT.objections("GET", "/api/v1/nowhere", found)).hasSize(1);
    }

    private static List<String> objections(int status, String mediaType, String body) {
        var answer = new Answer(status, Map.of("Content-Type", List.of(mediaType)), Body.of(body));
        return CONTRACT.objections("GET", "/api/v1/votes", answer);
    }
}
