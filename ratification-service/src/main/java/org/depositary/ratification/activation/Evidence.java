package org.depositary.ratification.activation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something an event is established by. */
@Schema(name = "DeterminationEvidence", description = "Something the event is established by.")
public record Evidence(
        @NotNull MultilingualText text, @NotNull @Valid Source source) {}
