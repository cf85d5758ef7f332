package org.depositary.declarations.instrument.rest;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.declarations.instrument.InstrumentKind;
import org.depositary.declarations.instrument.InstrumentStatus;
import org.depositary.kit.paging.ListParameters;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which instruments a list wants. */
public class InstrumentFilter {

    @RestQuery
    @Parameter(description = "Kinds, by comma.", example = "TREATY,AGREEMENT")
    @Nullable
    String kind;

    @RestQuery
    @Parameter(description = "Statuses, by comma: as they are on the day asked about.", example = "ADOPTED")
    @Nullable
    String status;

    @RestQuery
    @Parameter(description = "Identifiers, scheme and value, by comma.", example = "CETS:185,UNTS:2296")
    @Nullable
    String identifier;

    @RestQuery
    @Parameter(description = "Only what changed after this instant.", example = "2026-01-06T12:00:00Z")
    @Nullable
    Instant updatedSince;

    /** The filter these parameters say. */
    public Instrument.Filter read() {
        return new Instrument.Filter(
                ListParameters.several("kind", kind, InstrumentKind.class),
                ListParameters.several("status", status, InstrumentStatus.class),
                identifier == null ? Set.of() : Set.copyOf(Arrays.asList(identifier.split(","))),
                updatedSince == null ? Instant.EPOCH : updatedSince);
    }
}
