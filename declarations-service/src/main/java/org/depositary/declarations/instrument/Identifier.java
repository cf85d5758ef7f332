package org.depositary.declarations.instrument;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Under what an instrument is kept elsewhere; a scheme gives a value to one instrument only. */
@Schema(name = "InstrumentIdentifier", description = "Under what an instrument is kept elsewhere.")
public record Identifier(
        @Schema(description = "Who keeps it there.", examples = "CETS")
        @NotNull
        @Pattern(
                regexp = "[A-Z][A-Z0-9]*([_-][A-Z0-9]+)*",
                message = "is not a scheme: capital letters, digits and single hyphens")
        @Size(max = 40)
        String scheme,

        @Schema(examples = "185") @NotBlank @Size(max = 200) String value) {

    /** Scheme and value in one. */
    @Override
    public String toString() {
        return scheme + ":" + value;
    }
}
