package org.depositary.declarations.participant;

import java.time.LocalDate;
import java.util.Optional;
import org.depositary.kit.text.MultilingualText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a participant is called, and since or until when (Turkey, Türkiye). */
@Schema(name = "ParticipantName", description = "What a participant is called, and since or until when.")
public record Name(
        MultilingualText text,

        @Schema(description = "The first day of this name, where known.", examples = "2022-06-01") @Nullable
        LocalDate from,

        @Schema(description = "The day from which it is no longer the name.") @Nullable
        LocalDate to) {

    boolean isCalledSoOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    /** A language in which there is a day with both names. */
    Optional<String> sharedLanguage(Name other) {
        return meets(other)
                ? text.byLanguage().keySet().stream()
                        .filter(other.text.byLanguage()::containsKey)
                        .findFirst()
                : Optional.empty();
    }

    private boolean meets(Name other) {
        return startsBefore(other.to) && other.startsBefore(to);
    }

    private boolean startsBefore(@Nullable LocalDate end) {
        return from == null || end == null || from.isBefore(end);
    }
}
