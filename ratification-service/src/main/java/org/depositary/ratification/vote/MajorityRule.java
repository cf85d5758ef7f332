package org.depositary.ratification.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.ratification.procedure.template.MajorityBase;
import org.depositary.ratification.procedure.template.Share;
import org.depositary.rules.Fault;

/**
 * The majority that a vote needs: a fraction of a base, reached or exceeded, by a body with a quorum.
 *
 * @param strict whether the fraction must be exceeded: “majority” is one half, strict
 * @param abstentionsAreCast whether who abstains has cast a vote
 * @param quorum how many must be present
 * @param ofMembers what is asked of all members besides
 */
public record MajorityRule(
        int numerator,
        int denominator,
        MajorityBase base,
        boolean strict,
        boolean abstentionsAreCast,
        Optional<Integer> quorum,
        OfMembers ofMembers) {

    /** Parts of all members: of those who must be present, and of those who must be in favour whatever the majority is of. */
    public record OfMembers(Optional<Share> quorum, Optional<Share> atLeast) {

        public static final OfMembers NOTHING = new OfMembers(Optional.empty(), Optional.empty());

        boolean isAsked() {
            return quorum.isPresent() || atLeast.isPresent();
        }
    }

    /** A rule that asks nothing of all members. */
    public MajorityRule(
            int numerator,
            int denominator,
            MajorityBase base,
            boolean strict,
            boolean abstentionsAreCast,
            Optional<Integer> quorum) {
        this(numerator, denominator, base, strict, abstentionsAreCast, quorum, OfMembers.NOTHING);
    }

    /** What a count comes to under a rule. */
    public record Outcome(VoteResult result, long needed, long base, boolean quorate, boolean tied) {}

    /** What keeps {@code count} from being judged by this rule. */
    public List<Fault> faults(VoteCount count) {
        List<Fault> faults = new ArrayList<>();
        if (numerator < 1 || denominator < numerator) {
            faults.add(new Fault("/rule/numerator", "A majority is more than nothing and at most all."));
        } else if (strict && numerator == denominator) {
            faults.add(new Fault("/rule/strict", "Nobody has more than all votes."));
        }
        if (count.base(base, abstentionsAreCast).isEmpty()) {
            faults.add(new Fault("/" + field(), "A majority of " + base + " needs this number."));
        }
        if (ofMembers.isAsked() && count.members().isEmpty()) {
            faults.add(new Fault("/membersStatutory", "The rule asks for a part of all members."));
        } else if (isQuorate(count).isEmpty()) {
            faults.add(new Fault("/present", "Whether there was a quorum cannot be told without this number."));
        }
        return faults;
    }

    private String field() {
        return switch (base) {
            case VOTES_CAST -> "for";
            case PRESENT -> "present";
            case MEMBERS_IN_OFFICE -> "membersInOffice";
            case MEMBERS_STATUTORY -> "membersStatutory";
            case VOTES_OF_BODY -> "votesOfBody";
        };
    }

    /** What {@code count} comes to; it has no {@link #faults}. A tie is no majority unless the rule asks for less than half. */
    public Outcome outcome(VoteCount count) {
        long of = count.base(base, abstentionsAreCast).orElseThrow();
        boolean quorate = isQuorate(count).orElseThrow();
        long needed = Math.max(needed(of), ofAll(ofMembers.atLeast(), count));
        return new Outcome(result(quorate, count.inFavour() >= needed), needed, of, quorate, count.isTied());
    }

    /** Empty where it cannot be told: who is not known to be present may be, but who votes is. */
    private Optional<Boolean> isQuorate(VoteCount count) {
        long least = Math.max(quorum.orElse(0), ofAll(ofMembers.quorum(), count));
        return count.given() >= least ? Optional.of(true) : count.present().map(those -> those >= least);
    }

    private static VoteResult result(boolean quorate, boolean enough) {
        if (!quorate) {
            return VoteResult.INQUORATE;
        }
        return enough ? VoteResult.CARRIED : VoteResult.LOST;
    }

    /** The fewest votes in favour that are enough; nothing is carried without one. */
    private long needed(long of) {
        return Math.max(1, part(of, numerator, denominator, strict));
    }

    private static long ofAll(Optional<Share> share, VoteCount count) {
        return share.map(part -> part(
                        count.members().orElse(0),
                        part.numerator(),
                        part.denominator(),
                        part.strict().orElse(false)))
                .orElse(0L);
    }

    private static long part(long of, int numerator, int denominator, boolean strict) {
        return strict
                ? Math.floorDiv(of * numerator, denominator) + 1
                : Math.ceilDiv(of * numerator, (long) denominator);
    }
}
