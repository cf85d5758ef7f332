package org.depositary.ratification.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.depositary.kit.fact.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A calendar as it is described. */
@Schema(description = "The calendar of a parliament: whose it is, its chambers, and the public holidays.")
public record CalendarRequest(
        @Schema(description = "Its name in the register; needed when it is registered.", examples = "gb")
        @Nullable
        @Pattern(regexp = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", message = "is small letters, digits and hyphens")
        @Size(max = 100)
        String id,

        @Schema(description = "Whose parliament it is of; cannot be changed.", examples = "GB") @NotBlank
        String participant,

        @Schema(examples = "Houses of Parliament") @NotBlank @Size(max = 500)
        String name,

        @Schema(examples = "[\"COMMONS\", \"LORDS\"]") @NotEmpty @Size(max = 20)
        List<@Pattern(regexp = "^[A-Z][A-Z0-9_]*$", message = "is capitals, digits and _") String> chambers,

        @Schema(description = "Public holidays, which are no working days.", examples = "[\"2026-12-25\"]")
        @Nullable
        @Size(max = 10_000)
        List<LocalDate> holidays,

        @Schema(description = "Where it is known from.") @Valid
        Source source) {

    List<LocalDate> knownHolidays() {
        return holidays == null
                ? List.of()
                : holidays.stream().distinct().sorted().toList();
    }
}
