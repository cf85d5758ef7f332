package org.depositary.gateway.view;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import org.depositary.gateway.client.Approval;
import org.depositary.gateway.client.Participant;
import org.depositary.kit.text.MultilingualText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One participant's column in the overview. */
@Schema(description = "A participant that has an approval.")
public record OverviewParticipant(
        @Schema(examples = "XA") String participant,

        @Schema(description = "Absent while the names are missing.") @Nullable
        MultilingualText name) {

    static List<OverviewParticipant> allOf(OverviewParts parts) {
        var names = parts.participantsFound().stream().collect(toMap(Participant::code, Participant::name));
        return parts.approvalsFound().stream()
                .map(Approval::participant)
                .distinct()
                .sorted()
                .map(code -> new OverviewParticipant(code, names.get(code)))
                .toList();
    }
}
