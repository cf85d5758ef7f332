package org.depositary.gateway.view;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.depositary.gateway.client.Approval;
import org.depositary.gateway.client.Participant;
import org.depositary.kit.text.MultilingualText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One participant's row: where it stands towards the instrument, and its approvals. */
@Schema(description = "Where one participant stands towards the instrument.")
public record ProgressParticipant(
        @Schema(examples = "XA") String participant,

        @Schema(description = "Absent while the names are missing.") @Nullable
        MultilingualText name,

        @Schema(description = "Absent while the statuses are missing.", examples = "SIGNED_NOT_BOUND") @Nullable
        String status,

        @Schema(description = "By track.") List<ProgressApproval> approvals) {

    private static final String NO_ACTION = "NO_ACTION";

    /** A row for everybody who has a status or an approval, in the order of their codes. */
    static List<ProgressParticipant> allOf(ProgressParts parts) {
        var names = parts.participantsFound().stream().collect(toMap(Participant::code, Participant::name));
        var statuses = statuses(parts);
        var approvals = parts.approvalsFound().stream().collect(groupingBy(Approval::participant));
        return Stream.concat(statuses.keySet().stream(), approvals.keySet().stream())
                .distinct()
                .sorted()
                .map(code -> new ProgressParticipant(
                        code, names.get(code), statuses.get(code), cells(approvals.getOrDefault(code, List.of()))))
                .toList();
    }

    /** Whoever is not in the table of statuses has done nothing; without the table nobody can say so. */
    private static Map<String, String> statuses(ProgressParts parts) {
        var statuses = new HashMap<String, String>();
        if (parts.participations() instanceof Part.Here) {
            parts.approvalsFound().forEach(approval -> statuses.put(approval.participant(), NO_ACTION));
        }
        parts.participationsFound().forEach(acted -> statuses.put(acted.participant(), acted.status()));
        return statuses;
    }

    private static List<ProgressApproval> cells(List<Approval> approvals) {
        return approvals.stream()
                .sorted(comparing(Approval::track).thenComparing(Approval::id))
                .map(ProgressApproval::of)
                .toList();
    }
}
