package org.depositary.declarations.clause;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.declarations.instrument.LanguageReader;
import org.depositary.declarations.participant.ParticipantCode;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.depositary.rules.Rule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a clause obliges whom to do for whom, and when it becomes live. */
@JsonIgnoreProperties({"instrument", "obligedParticipants", "changedAt", "asAt", "knownAt"})
@Schema(
        name = "CommitmentDescription",
        description = "What a clause obliges whom to do for whom, and when it becomes live.")
public record CommitmentDescription(
        @Schema(examples = "multinational-force")
        @NotNull
        @Pattern(
                regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*",
                message = "is not a slug: small letters, digits and single hyphens")
        String id,

        @NotNull EId clause,
        @NotNull Category category,
        @NotNull Maturity maturity,
        @Nullable List<Domain> domains,

        @Schema(description = "Participants, or a group for its members as of the day asked about.") @NotEmpty
        List<ParticipantCode> obligors,

        @Nullable List<ParticipantCode> beneficiaries,
        @Nullable ParticipantCode lead,
        @Nullable ParticipantCode proposedLead,

        @Schema(description = "VOLUNTARY where each obligor pledges what it will.") @Nullable
        Contributions contributions,

        @Schema(description = "What each obligor has pledged of its own.") @Nullable
        List<@Valid Pledge> pledges,

        @Schema(description = "What it may include.", examples = "[\"SANCTIONS\"]") @Nullable
        List<String> mayInclude,

        @Schema(
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT,
                description = "The rule under which it becomes live, in the closed language of triggers.",
                examples = "{\"type\": \"EVENT_DETERMINED\", \"event\": \"CEASEFIRE_IN_FORCE\"}")
        @JsonDeserialize(using = LanguageReader.OfRule.class)
        @Nullable
        Rule activation,

        @Schema(
                type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT,
                description = "The rule under which it stays live, in the same language; absent where nothing ends it.",
                examples = "{\"type\": \"EVENT_DETERMINED\", \"event\": \"CEASEFIRE_IN_FORCE\"}")
        @JsonDeserialize(using = LanguageReader.OfRule.class)
        @Nullable
        Rule continuation,

        @Schema(
                description = "The instruments that define command, composition and coordination, by slug.",
                examples = "[\"modalities-command\"]")
        @Nullable
        List<String> modalities,

        @NotNull @Valid Source source) {

    /** What a commitment is about. */
    @Schema(name = "CommitmentCategory")
    public enum Category {
        CEASEFIRE_MONITORING,
        SPECIAL_COMMISSION,
        ARMED_FORCES_SUPPORT,
        MULTINATIONAL_FORCE,
        ASSISTANCE_ON_RENEWED_ATTACK,
        LONG_TERM_DEFENCE_COOPERATION,
        SANCTIONS,
        FINANCE,
        AIR_DEFENCE,
        FORTIFICATION,
        OTHER
    }

    /** How far a commitment is agreed. */
    @Schema(name = "CommitmentMaturity")
    public enum Maturity {
        PROPOSED,
        TO_BE_AGREED,
        AGREED_IN_PRINCIPLE,
        AGREED
    }

    /** Where it is carried out. */
    @Schema(name = "CommitmentDomain")
    public enum Domain {
        AIR,
        LAND,
        MARITIME,
        CYBER
    }

    /** Whether what each contributes is its own choice. */
    @Schema(name = "CommitmentContributions")
    public enum Contributions {
        VOLUNTARY
    }

    public CommitmentDescription {
        obligors = List.copyOf(Objects.requireNonNullElse(obligors, List.of()));
        pledges = List.copyOf(Objects.requireNonNullElse(pledges, List.of()));
        modalities = List.copyOf(Objects.requireNonNullElse(modalities, List.of()));
    }

    /** What an obligor has said it will contribute. */
    @Schema(name = "CommitmentPledge", description = "What an obligor has said it will contribute.")
    public record Pledge(
            ParticipantCode participant,
            MultilingualText text,

            @Schema(description = "When it was pledged, where known.") @Nullable
            PartialDate on,

            @Valid Source source) {}

    @Override
    public List<Pledge> pledges() {
        return Objects.requireNonNull(pledges);
    }

    @Override
    public List<String> modalities() {
        return Objects.requireNonNull(modalities);
    }

    /** Every participant it names. */
    Set<String> participants() {
        return Stream.of(
                        obligors,
                        Objects.requireNonNullElse(beneficiaries, List.<ParticipantCode>of()),
                        pledges().stream().map(Pledge::participant).toList(),
                        one(lead),
                        one(proposedLead))
                .flatMap(List::stream)
                .map(ParticipantCode::value)
                .collect(Collectors.toSet());
    }

    private static List<ParticipantCode> one(@Nullable ParticipantCode code) {
        return code == null ? List.of() : List.of(code);
    }
}
