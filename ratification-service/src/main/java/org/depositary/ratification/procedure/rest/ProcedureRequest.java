package org.depositary.ratification.procedure.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.depositary.ratification.procedure.template.ProcedureTemplate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A procedure to be published: an entry in authoring form, and whose it is. */
@JsonDeserialize(using = ProcedureRequestReader.class)
@Schema(description = "A procedure in the form in which a lawyer writes it, and the participant whose it is.")
public record ProcedureRequest(
        @Schema(examples = "FR") @NotBlank String participant,
        @NotNull @JsonUnwrapped ProcedureTemplate procedure) {}
