package org.depositary.declarations.clause;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.depositary.declarations.participant.ParticipantCode;
import org.depositary.kit.time.AsOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A commitment as a reader sees it on a day. */
@Schema(name = "Commitment", description = "What a clause obliges whom to do for whom, and when it becomes live.")
public record CommitmentView(
        @Schema(description = "The instrument's slug.", examples = "paris-declaration-2026")
        String instrument,

        @JsonUnwrapped CommitmentDescription commitment,

        @Schema(
                description =
                        "The obligors on the day asked about: groups are replaced by their members, as far as listed.",
                examples = "[\"FR\", \"GB\"]")
        List<String> obligedParticipants,

        @Schema(description = "When what is shown was recorded.")
        Instant changedAt,

        @Schema(description = "The day asked about.") LocalDate asAt,
        @Nullable Instant knownAt) {

    /** What {@code version} says, where {@code members} are those of the groups it names. */
    static CommitmentView of(String instrument, CommitmentVersion version, Members members) {
        var asOf = members.asOf();
        return new CommitmentView(
                instrument,
                version.description(),
                members.of(version.description().obligors()),
                version.recordedAt(),
                asOf.asAt(),
                asOf.knownAt().orElse(null));
    }

    /** Who belonged to the groups that are obliged, as of what is asked. */
    record Members(Map<String, List<String>> byGroup, AsOf asOf) {

        List<String> of(List<ParticipantCode> obligors) {
            return obligors.stream()
                    .map(ParticipantCode::value)
                    .flatMap(code -> byGroup.containsKey(code)
                            ? byGroup.getOrDefault(code, List.of()).stream()
                            : Stream.of(code))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }
}
