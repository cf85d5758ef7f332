package org.depositary.declarations.participant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that can be edited of a participant. What the register derives is ignored where it is sent back. */
@JsonIgnoreProperties({"name", "successors", "memberOf", "changedAt", "asAt", "knownAt"})
@Schema(description = "All that can be edited of a participant; read-only fields sent back are ignored.")
public record ParticipantDescription(
        @NotNull ParticipantCode code,
        @NotNull ParticipantKind kind,
        @NotEmpty List<@Valid Name> names,
        @Schema(examples = "Europe/Paris") @Nullable String timeZone,
        @Valid @Nullable Parliament parliament,
        @Valid @Nullable Membership membership,

        @Schema(description = "The day from which it exists in international law, where that is recorded.") @Nullable
        PartialDate establishedOn,

        @Schema(description = "The day on which it ceased to exist; its acts stay.") @Nullable
        PartialDate endedOn,

        @Schema(description = "In whose place it came.") @Nullable
        List<@Valid Predecessor> predecessors,

        @Schema(description = "What a reader should know.") @Nullable
        String note,

        @NotNull @Valid Source source) {

    public ParticipantDescription {
        if (timeZone != null) {
            requireZone(timeZone);
        }
        predecessors = List.copyOf(Objects.requireNonNullElse(predecessors, List.of()));
    }

    @Override
    public List<Predecessor> predecessors() {
        return Objects.requireNonNull(predecessors);
    }

    List<Membership.Member> members() {
        return membership == null ? List.of() : membership.members();
    }

    /** The keys of its members and predecessors. */
    Set<String> links() {
        return Stream.concat(
                        members().stream().map(Membership.Member::participant),
                        predecessors().stream().map(Predecessor::participant))
                .map(ParticipantCode::value)
                .collect(Collectors.toSet());
    }

    /** Whether, as far as is recorded, it may have existed on {@code day}. */
    boolean mayHaveExistedOn(LocalDate day) {
        return (establishedOn == null || !day.isBefore(establishedOn.from()))
                && (endedOn == null || !day.isAfter(endedOn.to()));
    }

    /** What it is called on {@code day}; the last name known where that day has none. */
    MultilingualText nameOn(LocalDate day) {
        return names.stream()
                .filter(name -> name.isCalledSoOn(day))
                .findFirst()
                .orElseGet(names::getLast)
                .text();
    }

    private static void requireZone(String zone) {
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + zone + "' is no time zone of the IANA database.", e);
        }
    }
}
