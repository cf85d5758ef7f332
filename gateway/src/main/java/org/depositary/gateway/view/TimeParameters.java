package org.depositary.gateway.view;

import java.time.Clock;
import org.depositary.kit.time.AsOf;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The two axes of time every view may be asked about, as query parameters. */
public class TimeParameters {

    @RestQuery
    @Parameter(
            description = "The day asked about; today (UTC) unless given.",
            example = "2026-01-06",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String asAt;

    @RestQuery
    @Parameter(
            description = "What was known at this instant. The answer's `knownAt` is the instant really"
                    + " used: asked again with that value, the answer is the same for ever.",
            example = "2026-01-06T12:00:00Z",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @Nullable
    String knownAt;

    AsOf on(Clock clock) {
        return new AsOfQuestion(asAt, knownAt).on(clock);
    }
}
