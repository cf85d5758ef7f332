package org.depositary.ratification.instrument;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.depositary.kit.text.MultilingualText;
import org.jspecify.annotations.Nullable;

/** What this service needs of a participant, as the feed tells it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ParticipantState(
        String code,
        String kind,
        List<Name> names,
        @Nullable String timeZone) {

    ParticipantState {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        names = List.copyOf(names);
    }

    /** What a participant is called, and since or until when. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Name(
            MultilingualText text,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}
