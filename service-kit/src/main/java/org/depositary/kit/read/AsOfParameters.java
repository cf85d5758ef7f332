package org.depositary.kit.read;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The two axes of time a reader may ask about, as query parameters. */
public class AsOfParameters {

    @RestQuery
    @Parameter(description = "The day asked about; today (UTC) unless given.", example = "2026-01-06")
    @Nullable
    LocalDate asAt;

    @RestQuery
    @Parameter(
            description =
                    "What was known at this instant. The answer's `knownAt` is the instant really used: asked again"
                            + " with that value, the answer is the same for ever.",
            example = "2026-01-06T12:00:00Z")
    @Nullable
    Instant knownAt;
}
