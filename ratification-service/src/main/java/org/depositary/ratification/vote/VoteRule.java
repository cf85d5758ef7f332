package org.depositary.ratification.vote;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.depositary.ratification.procedure.template.Majority;
import org.depositary.ratification.procedure.template.MajorityBase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule of majority as a caller describes it. */
@Schema(description = "A fraction of a base, or the qualified majority of the Council of the EU.")
public record VoteRule(
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

    /** The rule that a procedure writes down for a step; empty where it does not say of what the majority is taken. */
    public static Optional<VoteRule> of(Majority majority) {
        return switch (majority.type()) {
            case SIMPLE -> Optional.of(fraction(1, 2, true, majority.base().orElse(MajorityBase.VOTES_CAST)));
            case ABSOLUTE -> Optional.of(fraction(1, 2, true, majority.base().orElse(MajorityBase.MEMBERS_STATUTORY)));
            case TWO_THIRDS_PRESENT ->
                Optional.of(fraction(2, 3, false, majority.base().orElse(MajorityBase.PRESENT)));
            case TWO_THIRDS_MEMBERS ->
                Optional.of(fraction(2, 3, false, majority.base().orElse(MajorityBase.MEMBERS_STATUTORY)));
            case THREE_FIFTHS -> majority.base().map(base -> fraction(3, 5, false, base));
            case THREE_QUARTERS -> majority.base().map(base -> fraction(3, 4, false, base));
            case FOUR_FIFTHS -> majority.base().map(base -> fraction(4, 5, false, base));
            case FIVE_SIXTHS -> majority.base().map(base -> fraction(5, 6, false, base));
            case UNANIMITY -> Optional.of(fraction(1, 1, false, majority.base().orElse(MajorityBase.VOTES_CAST)));
            case QUALIFIED_MAJORITY ->
                Optional.of(new VoteRule(Type.QUALIFIED_MAJORITY, null, null, null, null, null, null, null, null));
            case CONSENT_TACIT -> Optional.empty();
        };
    }

    private static VoteRule fraction(int numerator, int denominator, boolean strict, MajorityBase base) {
        return new VoteRule(Type.FRACTION, numerator, denominator, base, strict, null, null, null, null);
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
