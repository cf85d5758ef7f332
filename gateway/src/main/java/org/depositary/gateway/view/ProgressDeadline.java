package org.depositary.gateway.view;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.depositary.gateway.client.Approval;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The deadline that comes next in one approval. */
@Schema(description = "The deadline that comes next in one approval.")
public record ProgressDeadline(
        @Schema(description = "The approval's id.") String approval,
        @Schema(examples = "XA") String participant,
        @Schema(examples = "SITTING_DAYS") String kind,

        @Schema(description = "Absent where the day cannot be calculated.", examples = "2026-02-27") @Nullable
        String endsOn,

        @Schema(examples = "CALCULATED") String status) {

    /** The next deadline of each of {@code approvals} that has one; those with a day first. */
    static List<ProgressDeadline> allOf(List<Approval> approvals) {
        return approvals.stream()
                .flatMap(ProgressDeadline::of)
                .sorted(comparing(ProgressDeadline::endsOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(ProgressDeadline::participant)
                        .thenComparing(ProgressDeadline::approval))
                .toList();
    }

    private static Stream<ProgressDeadline> of(Approval approval) {
        return Stream.ofNullable(approval.nextDeadline())
                .map(next -> new ProgressDeadline(
                        approval.id(), approval.participant(), next.kind(), next.endsOn(), next.status()));
    }
}
