package org.depositary.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class UsedPartsTest {

    @Test
    void whatNothingRefersToIsNotPublished() {
        var contract = contract("""
                {"paths": {"/x": {"get": {"schema": {"$ref": "#/components/schemas/A"}}}},
                 "components": {"schemas": {
                   "A": {"items": {"$ref": "#/components/schemas/B"}},
                   "B": {"properties": {"a": {"$ref": "#/components/schemas/A"}}},
                   "Idle": {"items": {"$ref": "#/components/schemas/Idle"}},
                   "Problem": {}}}}""");
        UsedParts.keep(contract);
        assertThat(contract.at("/components/schemas").fieldNames()).toIterable().containsExactly("A", "B", "Problem");
    }

    private static ObjectNode contract(String json) {
        return ServiceDocument.parse("contract", json).root();
    }
}
