package org.depositary.ratification.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an approval is to follow another version of its procedure. */
@Schema(description = "That an approval is to follow another version of its procedure.")
public record MoveRequest(
        @Schema(description = "The version to follow from now on.", examples = "2") @NotNull
        Integer version,

        @Schema(
                description = "Why; kept with the journal's private part.",
                examples = "The rules of procedure were amended with effect for pending bills")
        @NotBlank
        @Size(max = 2000)
        String reason) {}
