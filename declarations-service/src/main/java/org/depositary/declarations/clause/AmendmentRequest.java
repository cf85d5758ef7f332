package org.depositary.declarations.clause;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.depositary.kit.fact.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an amending instrument does to the text of another, to be carried out. */
@Schema(name = "AmendmentRequest", description = "What an amending instrument does to the text, in its order.")
public record AmendmentRequest(
        @Schema(description = "The slug of the amending instrument.", examples = "example-protocol") @NotBlank
        String regime,

        @Schema(description = "The day from which the amended text binds.") @NotNull
        LocalDate validFrom,

        @Schema(description = "ACCEPTING unless given.") @Nullable
        Binds binds,

        @NotEmpty @Size(max = 1000) List<@Valid AmendingInstruction> instructions,
        @Valid @NotNull Source source) {

    Binds bound() {
        return Objects.requireNonNullElse(binds, Binds.ACCEPTING);
    }
}
