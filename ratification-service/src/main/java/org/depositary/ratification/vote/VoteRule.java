package org.depositary.ratification.vote;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.depositary.ratification.procedure.template.Majority;
import org.depositary.ratification.procedure.template.MajorityBase;
import org.depositary.ratification.procedure.template.Share;
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

        @Schema(description = "The part of all members that must be present.") @Nullable
        Share quorumOfMembers,

        @Schema(description = "The part of all members that must be in favour, whatever the majority is of.") @Nullable
        Share atLeastOfMembers,

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
            case SIMPLE -> Optional.of(fraction(majority, 1, 2, MajorityBase.VOTES_CAST));
            case ABSOLUTE -> Optional.of(fraction(majority, 1, 2, MajorityBase.MEMBERS_STATUTORY));
            case TWO_THIRDS_PRESENT -> Optional.of(fraction(majority, 2, 3, MajorityBase.PRESENT));
            case TWO_THIRDS_MEMBERS -> Optional.of(fraction(majority, 2, 3, MajorityBase.MEMBERS_STATUTORY));
            case THREE_FIFTHS -> majority.base().map(base -> fraction(majority, 3, 5, base));
            case THREE_QUARTERS -> majority.base().map(base -> fraction(majority, 3, 4, base));
            case FOUR_FIFTHS -> majority.base().map(base -> fraction(majority, 4, 5, base));
            case FIVE_SIXTHS -> majority.base().map(base -> fraction(majority, 5, 6, base));
            case UNANIMITY -> Optional.of(fraction(majority, 1, 1, MajorityBase.VOTES_CAST));
            case QUALIFIED_MAJORITY -> Optional.of(qualified());
            case CONSENT_TACIT -> Optional.empty();
        };
    }

    private static VoteRule fraction(Majority of, int numerator, int denominator, MajorityBase otherwise) {
        return new VoteRule(
                Type.FRACTION,
                numerator,
                denominator,
                of.base().orElse(otherwise),
                numerator * 2 == denominator,
                null,
                of.quorum().orElse(null),
                of.atLeast().orElse(null),
                null,
                null,
                null);
    }

    private static VoteRule qualified() {
        return new VoteRule(Type.QUALIFIED_MAJORITY, null, null, null, null, null, null, null, null, null, null);
    }

    /** Whether it is the qualified majority of the Council of the EU. */
    boolean takesTheCouncil() {
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
                        Optional.ofNullable(quorum),
                        new MajorityRule.OfMembers(
                                Optional.ofNullable(quorumOfMembers), Optional.ofNullable(atLeastOfMembers))));
    }

    QualifiedMajority toQualified() {
        return new QualifiedMajority(onProposal == null || onProposal, allTakePart == null || allTakePart);
    }
}
