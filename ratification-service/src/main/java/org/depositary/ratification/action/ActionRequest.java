package org.depositary.ratification.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.depositary.rules.ActionType;
import org.depositary.rules.SignatureEffect;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An act as it is recorded, or the correction of a record. */
@Schema(description = "An act of a participant towards the others; with `supersedes`, the correction of a record.")
public record ActionRequest(
        @Schema(examples = "FR") @NotBlank String participant,
        @Schema(examples = "SIGNATURE") @NotNull ActionType type,

        @Schema(description = "The day on which consent was established, or the act performed.") @NotNull
        PartialDate occurredOn,

        @Schema(description = "The day the depositary received it.") @Nullable
        PartialDate receivedOn,

        @Schema(description = "The day from which it has effect, where that is another.") @Nullable
        PartialDate effectiveOn,

        @Schema(description = "What a signature does by itself; for a SIGNATURE only.") @Nullable
        SignatureEffect effect,

        @Nullable Signatory signatory,
        @Nullable Scope scope,

        @Schema(description = "The text of a reservation, declaration or communication.") @Nullable
        MultilingualText text,

        @Schema(description = "The record that this one corrects.") @Nullable
        UUID supersedes,

        @Schema(description = "Why the record is corrected; needed with `supersedes`.") @Nullable @Size(max = 2000)
        String reason,

        @NotNull @Valid Source source) {

    ActionDetails details() {
        return new ActionDetails(receivedOn, effectiveOn, signatory, scope, text);
    }
}
