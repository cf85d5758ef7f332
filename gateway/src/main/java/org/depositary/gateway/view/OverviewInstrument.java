package org.depositary.gateway.view;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.depositary.gateway.client.Approval;
import org.depositary.gateway.client.InstrumentItem;
import org.depositary.kit.text.MultilingualText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One instrument's row in the overview. */
@Schema(description = "One instrument and its approvals.")
public record OverviewInstrument(
        @Schema(description = "The instrument's slug.", examples = "example-treaty")
        String instrument,

        @Schema(description = "Absent while the instruments are missing.") @Nullable
        MultilingualText title,

        @Schema(description = "Absent while the instruments are missing.", examples = "ADOPTED") @Nullable
        String status,

        @Schema(description = "How many of its approvals stand at each stage.", examples = "{\"COMMITTEE\": 1}")
        SortedMap<String, Long> counts,

        @Schema(description = "By participant and track.") List<OverviewApproval> approvals) {

    /** Every instrument that is registered or has an approval, in the order of slugs. */
    static List<OverviewInstrument> allOf(OverviewParts parts) {
        var described = parts.instrumentsFound().stream().collect(toMap(InstrumentItem::slug, Function.identity()));
        var approvals = parts.approvalsFound().stream().collect(groupingBy(Approval::instrument));
        Set<String> slugs = new TreeSet<>(described.keySet());
        slugs.addAll(approvals.keySet());
        return slugs.stream()
                .map(slug -> of(slug, described.get(slug), approvals.getOrDefault(slug, List.of())))
                .toList();
    }

    private static OverviewInstrument of(String slug, @Nullable InstrumentItem item, List<Approval> approvals) {
        return new OverviewInstrument(
                slug,
                item == null ? null : item.title(),
                item == null ? null : item.status(),
                OverviewView.countsOf(approvals),
                approvals.stream()
                        .sorted(comparing(Approval::participant)
                                .thenComparing(Approval::track)
                                .thenComparing(Approval::id))
                        .map(OverviewApproval::of)
                        .toList());
    }
}
