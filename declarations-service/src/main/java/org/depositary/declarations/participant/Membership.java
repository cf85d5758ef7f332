package org.depositary.declarations.participant;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who belongs to a group or organisation, since and until when, and whether the list is complete. */
@Schema(description = "Who belongs to a group or organisation, and whether the list is complete.")
public record Membership(
        @Valid List<Member> members,

        @Schema(description = "Whether everybody who belongs to it is listed.")
        boolean complete,

        @Schema(description = "On what the list rests.") @Nullable
        String basis) {

    public Membership {
        members = List.copyOf(members);
    }

    /** Who belongs to it on {@code day}, as far as is listed. */
    List<ParticipantCode> on(LocalDate day) {
        return members.stream()
                .filter(member -> member.belongsOn(day))
                .map(Member::participant)
                .distinct()
                .toList();
    }

    /** One member and the days of its membership, where known. */
    @Schema(description = "A member; the day `to` is the first on which it no longer belongs.")
    public record Member(
            ParticipantCode participant,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        boolean belongsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
        }

        boolean overlaps(Member other) {
            return participant.equals(other.participant) && endsAfter(other.from) && other.endsAfter(from);
        }

        private boolean endsAfter(@Nullable LocalDate day) {
            return to == null || day == null || day.isBefore(to);
        }
    }
}
