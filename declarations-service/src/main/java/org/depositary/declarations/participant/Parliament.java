package org.depositary.declarations.participant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.depositary.kit.text.MultilingualText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body or bodies through which a participant's people decide, with their chambers. */
@Schema(description = "The parliament of a participant and its chambers.")
public record Parliament(
        MultilingualText name,
        Structure structure,
        @Valid List<Chamber> chambers,
        @Nullable String note) {

    /** How many chambers there are; OTHER where the word does not fit, NONE for organisations without one. */
    @Schema(name = "ParliamentStructure")
    public enum Structure {
        UNICAMERAL,
        BICAMERAL,
        OTHER,
        NONE
    }

    /** A chamber's place: LOWER also for the chamber that decides last. */
    @Schema(name = "ChamberPosition")
    public enum Position {
        SINGLE,
        LOWER,
        UPPER,
        COUNCIL
    }

    public Parliament {
        chambers = List.copyOf(chambers);
    }

    /** One chamber; {@code seats} are the statutory members, absent where there is no fixed number. */
    @Schema(description = "A chamber; `seats` is absent where there is no fixed number.")
    public record Chamber(
            @Schema(examples = "senat") @NotBlank String id,
            Position position,
            MultilingualText name,
            @Schema(examples = "348") @Nullable Integer seats,

            @Schema(description = "The year of the election or rule the number belongs to.") @Nullable
            Integer seatsYear,

            @Schema(description = "HIGH: the text was seen; MEDIUM: well known; LOW: a secondary hint.") @Nullable
            String seatsConfidence,

            @Nullable String seatsNote) {}
}
