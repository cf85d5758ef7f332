package org.depositary.ratification.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The depositary's word that an act is recorded although a rule refuses it, and why. */
@Schema(name = "ActionOverride", description = "A rule that is set aside for this record, and why.")
public record RuleOverride(
        @Schema(description = "The rule that refused, by name.", examples = "FORMAL_CONFIRMATION_IS_OF_ORGANISATIONS")
        @NotBlank
        @Size(max = 100)
        String rule,

        @Schema(examples = "The organisation was registered here as a group.") @NotBlank @Size(max = 2000)
        String reason) {}
