package org.depositary.declarations.participant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.AsOf;
import org.depositary.kit.time.PartialDate;
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
        @Nullable PartialDate establishedOn,
        @Nullable PartialDate endedOn,
        List<Predecessor> predecessors,

        @Schema(description = "Who names it as a predecessor.")
        List<Successor> successors,

        @Schema(description = "Which groups and organisations list it as a member.")
        List<MemberOf> memberOf,

        @Nullable String note,
        Source source,

        @Schema(description = "When what is shown was recorded.")
        Instant changedAt,

        @Schema(description = "The day asked about.") LocalDate asAt,
        @Nullable Instant knownAt) {

    static ParticipantView of(ParticipantDescription description, Surroundings others, Instant changedAt, AsOf asOf) {
        return new ParticipantView(
                description.code(),
                description.kind(),
                description.nameOn(asOf.asAt()),
                description.names(),
                description.timeZone(),
                description.parliament(),
                description.membership(),
                description.establishedOn(),
                description.endedOn(),
                description.predecessors(),
                others.successorsOf(description.code()),
                others.groupsOf(description.code()),
                description.note(),
                description.source(),
                changedAt,
                asOf.asAt(),
                asOf.knownAt().orElse(null));
    }
}
