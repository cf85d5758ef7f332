package org.depositary.ratification.procedure.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.depositary.ratification.procedure.template.ProcedureTemplate;

/** Reads a procedure strictly: Jackson itself lets a misspelt field of an unwrapped part pass. */
final class ProcedureRequestReader extends StdDeserializer<ProcedureRequest> {

    ProcedureRequestReader() {
        super(ProcedureRequest.class);
    }

    @Override
    public ProcedureRequest deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        ObjectNode whole = context.readValue(parser, ObjectNode.class);
        JsonNode participant = whole.remove("participant");
        return new ProcedureRequest(
                participant == null ? "" : participant.asText(),
                context.readTreeAsValue(whole, ProcedureTemplate.class));
    }
}
