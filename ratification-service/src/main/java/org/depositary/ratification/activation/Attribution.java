package org.depositary.ratification.activation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.depositary.kit.text.MultilingualText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** To whom an event is attributed (Articles on State Responsibility, 2001, arts 4–11), as the determination says. */
@Schema(name = "DeterminationAttribution", description = "To whom the event is attributed, as the determination says.")
public record Attribution(
        @Schema(description = "In the determination's words.", examples = "{\"en\": \"Forces of Example State\"}")
        @NotNull
        MultilingualText text,

        @Schema(description = "The participant, where it is one in the register.", examples = "XB")
        @Nullable
        @Size(min = 1, max = 100)
        String participant) {}
