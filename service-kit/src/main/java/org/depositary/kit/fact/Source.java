package org.depositary.kit.fact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a fact is known from. */
@Schema(description = "Where a fact is known from.")
public record Source(
        @Schema(description = "As one would cite it.", examples = "Journal officiel, Assemblée nationale, 2 March 2026")
        @NotBlank
        @Size(max = 2000)
        String citation,

        @Schema(examples = "https://example.org/record")
        @Nullable
        @Pattern(regexp = "^https?://.+", message = "is not an http(s) URL")
        @Size(max = 2000)
        String url,

        @Schema(description = "The id of a document in the register.") @Nullable @Size(max = 100)
        String document) {

    public static Source citing(String citation) {
        return new Source(citation, null, null);
    }
}
