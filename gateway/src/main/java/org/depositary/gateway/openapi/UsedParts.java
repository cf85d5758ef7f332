package org.depositary.gateway.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** The schemas that something in the contract refers to: others tell a reader nothing. */
final class UsedParts {

    private static final String SCHEMAS = "#/components/schemas/";

    private UsedParts() {}

    /** Takes out of {@code contract} what no operation needs, directly or through others. */
    static void keep(ObjectNode contract) {
        var schemas = contract.withObject("/components/schemas");
        var used = new HashSet<String>();
        contract.path("paths").findValuesAsText("$ref").forEach(reference -> use(reference, schemas, used));
        contract.at("/components/responses")
                .findValuesAsText("$ref")
                .forEach(reference -> use(reference, schemas, used));
        use(SCHEMAS + "Problem", schemas, used);
        schemas.retain(used);
    }

    private static void use(String reference, ObjectNode schemas, Set<String> used) {
        var name = reference.startsWith(SCHEMAS) ? reference.substring(SCHEMAS.length()) : "";
        if (schemas.has(name) && used.add(name)) {
            schemas.get(name).findValuesAsText("$ref").forEach(further -> use(further, schemas, used));
        }
    }
}
