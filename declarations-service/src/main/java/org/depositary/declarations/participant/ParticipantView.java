package org.depositary.declarations.participant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.AsOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A participant as a reader sees it on a day. */
@Schema(name = "Participant", description = "A participant. Listing implies no position on status.")
public record ParticipantView(
        ParticipantCode code,
        ParticipantKind kind,

        @Schema(description = "What it is called on the day asked about.")
        MultilingualText name,

        List<Name> names,
        @Nullable String timeZone,
        @Nullable Parliament parliament,
        @Nullable Membership membership,
        @Nullable String note,
        Source source,

        @Schema(description = "When what is shown was recorded.")
        Instant changedAt,

        @Schema(description = "The day asked about.") LocalDate asAt,
        @Nullable Instant knownAt) {

    static ParticipantView of(ParticipantDescription description, Instant changedAt, AsOf asOf) {
        return new ParticipantView(
                description.code(),
                description.kind(),
                description.nameOn(asOf.asAt()),
                description.names(),
                description.timeZone(),
                description.parliament(),
                description.membership(),
                description.note(),
                description.source(),
                changedAt,
                asOf.asAt(),
                asOf.knownAt().orElse(null));
    }
}
