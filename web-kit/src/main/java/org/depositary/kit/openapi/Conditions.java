package org.depositary.kit.openapi;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Keys, conditions and trials: the headers and parameters that operations of a sort have in common. */
final class Conditions {

    private static final String TAG = "\"17\"";
    private static final String KEY = "8a5f6f2e-6a3b-4b57-9f43-0c7c1a0d2b11";

    private Conditions() {}

    static void addTo(HouseOperation operation) {
        if (operation.creates()) {
            operation.add(header(
                            "Idempotency-Key",
                            "Of your making, new for each thing; a repeat gets the first answer.",
                            KEY)
                    .required(true));
            describe(operation, "201", "Location", "Where the new thing is.");
            describe(operation, "201", "Idempotency-Replayed", "`true` on the first answer, given again.");
        }
        if (operation.isConditional()) {
            operation.add(header("If-Match", "The ETag you read; the change is refused when it is stale.", TAG)
                    .required(true));
            describe(operation, "412", "ETag", "The version that stands.");
        }
        if (operation.isTagged()) {
            operation.require("304", "What you have still stands.");
        }
        if (operation.answers("304")) {
            operation.add(header("If-None-Match", "The ETag of what you have; 304 when that stands.", TAG));
        }
        if (operation.writes()) {
            operation.add(dryRun());
        }
        if (operation.writes() || operation.answers("304")) {
            Stream.of("200", "201", "304")
                    .forEach(status -> describe(operation, status, "ETag", "Names this version and its form."));
        }
    }

    private static Parameter header(String name, String says, String example) {
        return parameter(name, says, string()).in(Parameter.In.HEADER).example(example);
    }

    private static Parameter dryRun() {
        var schema = OASFactory.createSchema().addType(Schema.SchemaType.BOOLEAN);
        return parameter("dryRun", "Whether only to try: answers as the write would, and leaves nothing.", schema)
                .in(Parameter.In.QUERY)
                .example(false);
    }

    private static Parameter parameter(String name, String says, Schema schema) {
        return OASFactory.createParameter().name(name).description(says).schema(schema);
    }

    private static void describe(HouseOperation operation, String status, String name, String says) {
        operation.answer(status).ifPresent(answer -> answer.addHeader(name, header(says)));
    }

    private static Header header(String says) {
        return OASFactory.createHeader().description(says).schema(string());
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
