package org.depositary.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which changes break the clients that there are. */
class ReleasedContractTest {

    private static final String RELEASED = """
            {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {
              "/x": {"get": {"operationId": "getX", "responses": {"200": {"description": "D", "content": {
                "application/json": {"schema": {"type": "object", "required": ["a"], "properties": {
                  "a": {"type": "integer"}}}}}}}}}}}""";

    @Test
    void anAnswerOfAnotherTypeBreaks() {
        assertThat(brokenBy(RELEASED.replace("integer", "string"))).containsExactly("GET /x is changed incompatibly");
    }

    @Test
    void aMemberThatIsNoLongerThereBreaks() {
        assertThat(brokenBy(RELEASED.replace("\"required\": [\"a\"], ", ""))).hasSize(1);
    }

    @Test
    void aPathThatIsGoneBreaks() {
        assertThat(brokenBy(RELEASED.replace("\"/x\"", "\"/y\""))).containsExactly("GET /x is gone");
    }

    @Test
    void aFurtherMemberBreaksNothing() {
        assertThat(brokenBy(RELEASED.replace("\"a\": {", "\"b\": {\"type\": \"string\"}, \"a\": {")))
                .isEmpty();
    }

    private static java.util.List<String> brokenBy(String current) {
        return new ReleasedContract(RELEASED).brokenBy(current);
    }
}
