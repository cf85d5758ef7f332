package org.depositary.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.gateway.openapi.Documents.DECLARATIONS;
import static org.depositary.gateway.openapi.Documents.RATIFICATION;
import static org.depositary.gateway.openapi.Documents.document;
import static org.depositary.gateway.openapi.Documents.operation;
import static org.depositary.gateway.openapi.Documents.path;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergedDocumentTest {

    private static final ServiceDocument ONE =
            document(DECLARATIONS, path("/b", operation("get", "getB"), operation("put", "putB")));
    private static final ServiceDocument OTHER = document(RATIFICATION, path("/a", operation("post", "postA")));

    @Test
    void everyPathKnowsItsOwner() {
        var merged = merge(ONE, OTHER);
        assertThat(merged.at("/paths/~1a/x-depositary-service").asText()).isEqualTo(RATIFICATION);
        assertThat(merged.at("/paths/~1b/x-depositary-service").asText()).isEqualTo(DECLARATIONS);
    }

    @Test
    void noOperationIsLost() {
        var merged = merge(ONE, OTHER);
        assertThat(merged.at("/paths/~1a/post/operationId").asText()).isEqualTo("postA");
        assertThat(merged.at("/paths/~1b/get/operationId").asText()).isEqualTo("getB");
        assertThat(merged.at("/paths/~1b/put/operationId").asText()).isEqualTo("putB");
    }

    @Test
    void titleAndSchemeAreTheGateways() {
        var merged = merge(
                ServiceDocument.parse(DECLARATIONS, "{\"info\": {\"title\": \"declarations-service API\"}}"), OTHER);
        assertThat(merged.at("/info/title").asText()).isEqualTo("Depositary");
        assertThat(merged.at("/components/securitySchemes/keycloak/type").asText())
                .isEqualTo("openIdConnect");
    }

    @Test
    void sharedNamesAreKeptOnceAndStandInOrder() {
        var merged = merge(
                Documents.naming(DECLARATIONS, "{\"schemas\": {\"Z\": {}, \"Problem\": {\"type\": \"object\"}}}"),
                Documents.naming(RATIFICATION, "{\"schemas\": {\"Problem\": {\"type\": \"object\"}, \"A\": {}}}"));
        assertThat(merged.at("/components/schemas").fieldNames()).toIterable().containsExactly("A", "Problem", "Z");
    }

    @Test
    void theOrderOfTheServicesDoesNotShow() {
        assertThat(merge(ONE, OTHER).toString()).isEqualTo(merge(OTHER, ONE).toString());
        assertThat(merge(ONE, OTHER).get("paths").fieldNames()).toIterable().containsExactly("/a", "/b");
    }

    @Test
    void theDocumentsThemselvesStayAsTheyWere() {
        merge(ONE, OTHER);
        assertThat(ONE.root().toString()).doesNotContain("x-depositary-service");
    }

    private static ObjectNode merge(ServiceDocument... services) {
        return MergedDocument.of(Documents.own(), List.of(services));
    }
}
