package org.depositary.gateway.view;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.depositary.gateway.client.InstrumentItem;
import org.depositary.gateway.client.Participant;
import org.depositary.kit.text.MultilingualText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything about one participant: what it did towards the others, and what stands open or was decided at home. */
@Schema(name = "Dossier", description = "One participant, its acts and all of its approvals.")
public record DossierView(
        @Schema(examples = "XA") String participant,

        @Schema(description = "Absent while the names are missing.") @Nullable
        MultilingualText name,

        @Schema(description = "The day this is about.", examples = "2026-01-06")
        LocalDate asAt,

        @Schema(description = "The instant whose knowledge this is; only where one was asked for.") @Nullable
        Instant knownAt,

        @Schema(description = "What it did towards the others, the earliest first.")
        List<DossierAction> actions,

        @Schema(description = "How many of its approvals stand at each stage.", examples = "{\"COMMITTEE\": 1}")
        SortedMap<String, Long> counts,

        @Schema(description = "By instrument and track.") List<DossierApproval> approvals,

        @Schema(description = "The next deadline of every approval that has one; those with a day first.")
        List<ProgressDeadline> deadlines,

        @Schema(description = "Whether a part is missing; `missing` says which.")
        boolean partial,

        @Schema(description = "What this answer lacks and why; absent when it is whole.") @Nullable
        List<MissingPart> missing)
        implements Composite {

    static DossierView of(String asked, AsKnown<DossierParts> known) {
        var parts = known.parts();
        var participant = parts.participant(asked);
        var titles = parts.instrumentsFound().stream().collect(toMap(InstrumentItem::slug, InstrumentItem::title));
        var missing = parts.missing();
        return new DossierView(
                participant.map(Participant::code).orElseGet(() -> asked.toUpperCase(Locale.ROOT)),
                participant.map(Participant::name).orElse(null),
                known.asOf().asAt(),
                known.asOf().knownAt().orElse(null),
                DossierAction.allOf(parts.actsFound(), titles),
                OverviewView.countsOf(parts.approvalsFound()),
                DossierApproval.allOf(parts.approvalsFound(), titles),
                ProgressDeadline.allOf(parts.approvalsFound()),
                !missing.isEmpty(),
                missing.isEmpty() ? null : missing);
    }
}
