package org.depositary.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;

/** A part of a document that others refer to by name: a schema, a response, a security scheme, a tag. */
record NamedPart(String service, String section, String name, JsonNode definition) {

    /** Section and name: what must mean one thing in the whole contract. */
    String key() {
        return section + "/" + name;
    }
}
