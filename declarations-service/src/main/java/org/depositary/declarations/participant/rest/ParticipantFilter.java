package org.depositary.declarations.participant.rest;

import java.time.Instant;
import org.depositary.declarations.participant.Participant;
import org.depositary.declarations.participant.ParticipantKind;
import org.depositary.kit.paging.ListParameters;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which participants a list wants. */
public class ParticipantFilter {

    @RestQuery
    @Parameter(description = "Kinds, by comma.", example = "STATE,GROUP")
    @Nullable
    String kind;

    @RestQuery
    @Parameter(description = "Only what changed after this instant.", example = "2026-01-06T12:00:00Z")
    @Nullable
    Instant updatedSince;

    /** The filter these parameters say. */
    public Participant.Filter read() {
        return new Participant.Filter(
                ListParameters.several("kind", kind, ParticipantKind.class),
                updatedSince == null ? Instant.EPOCH : updatedSince);
    }
}
