package org.depositary.ratification.vote.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.depositary.ratification.procedure.template.MajorityBase;
import org.depositary.ratification.vote.MajorityRule;
import org.depositary.ratification.vote.QualifiedMajority;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule of majority as a caller describes it. */
@Schema(name = "VoteRule", description = "A fraction of a base, or the qualified majority of the Council of the EU.")
public record VoteRuleRequest(
        @Schema(description = "FRACTION where nothing is said.") @Nullable
        Type type,

        @Schema(examples = "2") @Min(1) @Max(1_000_000) @Nullable
        Integer numerator,

        @Schema(examples = "3") @Min(1) @Max(1_000_000) @Nullable
        Integer denominator,

        @Schema(description = "Of what; MEMBERS is read as MEMBERS_STATUTORY.", examples = "PRESENT") @Nullable
        MajorityBase base,

        @Schema(description = "Whether the fraction must be exceeded; a bare majority is 1/2, strict.") @Nullable
        Boolean strict,

        @Schema(description = "How many must be present.", examples = "51") @Min(0) @Nullable
        Integer quorum,

        @Schema(description = "Whether abstentions are votes cast; not where nothing is said.", examples = "false")
        @Nullable
        Boolean abstentionsAreCast,

        @Schema(description = "QUALIFIED_MAJORITY: on a proposal of the Commission or the High Representative.")
        @Nullable
        Boolean onProposal,

        @Schema(description = "QUALIFIED_MAJORITY: whether all members of the Council take part.") @Nullable
        Boolean allTakePart) {

    /** What sort of majority. */
    @Schema(name = "VoteRuleType")
    public enum Type {
        FRACTION,
        QUALIFIED_MAJORITY
    }

    boolean isQualified() {
        return type == Type.QUALIFIED_MAJORITY;
    }

    /** The fraction; empty where a part of it is missing. */
    Optional<MajorityRule> toMajority() {
        return numerator == null || denominator == null || base == null
                ? Optional.empty()
                : Optional.of(new MajorityRule(
                        numerator,
                        denominator,
                        base,
                        Boolean.TRUE.equals(strict),
                        Boolean.TRUE.equals(abstentionsAreCast),
                        Optional.ofNullable(quorum)));
    }

    QualifiedMajority toQualified() {
        return new QualifiedMajority(onProposal == null || onProposal, allTakePart == null || allTakePart);
    }
}
