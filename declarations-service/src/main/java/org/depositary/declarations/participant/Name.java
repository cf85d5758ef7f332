package org.depositary.declarations.participant;

import java.time.LocalDate;
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
}
