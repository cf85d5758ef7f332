package org.depositary.ratification.vote;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The qualified majority of the Council of the European Union: of States and of their population (TEU art. 16(4), TFEU
 * art. 238(2) and (3)).
 *
 * @param onProposal whether it acts on a proposal of the Commission or the High Representative; else 72 % of States
 * @param allTakePart whether all members of the Council take part; else no fixed numbers apply
 */
public record QualifiedMajority(boolean onProposal, boolean allTakePart) {

    private static final int PERCENT = 100;
    private static final int OF_STATES = 55;
    private static final int OF_STATES_WITHOUT_PROPOSAL = 72;
    private static final int OF_POPULATION = 65;
    private static final int FEWEST_STATES = 15;
    private static final int BLOCKING_STATES = 4;

    /** How a member of the Council voted. */
    public enum Ballot {
        FOR,
        AGAINST,
        ABSTAIN,
        ABSENT
    }

    /** One member: its State, its people, its vote. */
    public record Member(String state, long population, Ballot ballot) {}

    /**
     * What the votes come to.
     *
     * @param blocked whether those who did not vote in favour are enough to block; too few never are
     */
    public record Outcome(
            VoteResult result,
            int statesInFavour,
            int statesNeeded,
            int states,
            long populationInFavour,
            long populationNeeded,
            long population,
            boolean quorate,
            boolean blocked) {}

    public Outcome outcome(List<Member> members) {
        int inFavour = (int) members.stream().filter(this::isInFavour).count();
        long population = population(members, _ -> true);
        long populationInFavour = population(members, this::isInFavour);
        long populationNeeded = share(population, OF_POPULATION);
        boolean quorate = members.stream()
                                .filter(member -> member.ballot() != Ballot.ABSENT)
                                .count()
                        * 2
                > members.size();
        int statesNeeded = statesNeeded(members.size());
        boolean blocked = populationInFavour < populationNeeded && isBlocking(members, inFavour);
        return new Outcome(
                result(quorate, inFavour >= statesNeeded && !blocked),
                inFavour,
                statesNeeded,
                members.size(),
                populationInFavour,
                populationNeeded,
                population,
                quorate,
                blocked);
    }

    private static VoteResult result(boolean quorate, boolean enough) {
        if (!quorate) {
            return VoteResult.INQUORATE;
        }
        return enough ? VoteResult.CARRIED : VoteResult.LOST;
    }

    private int statesNeeded(int states) {
        int share = (int) share(states, onProposal ? OF_STATES : OF_STATES_WITHOUT_PROPOSAL);
        return onProposal && allTakePart ? Math.max(share, FEWEST_STATES) : share;
    }

    /** Without a proposal no blocking minority is spoken of: the population alone decides. */
    private boolean isBlocking(List<Member> members, int inFavour) {
        int others = members.size() - inFavour;
        return !onProposal || others >= (allTakePart ? BLOCKING_STATES : fewestBlocking(members) + 1);
    }

    /** The fewest members that represent more than 35 % of the people of those who take part. */
    private static int fewestBlocking(List<Member> members) {
        long people = population(members, _ -> true);
        long counted = 0;
        int fewest = 0;
        for (Member member : members.stream()
                .sorted(Comparator.comparingLong(Member::population).reversed())
                .toList()) {
            if (counted * PERCENT > people * (PERCENT - OF_POPULATION)) {
                return fewest;
            }
            counted += member.population();
            fewest++;
        }
        return fewest;
    }

    private boolean isInFavour(Member member) {
        return member.ballot() == Ballot.FOR;
    }

    private static long population(List<Member> members, Predicate<Member> which) {
        return members.stream().filter(which).mapToLong(Member::population).sum();
    }

    private static long share(long of, int percent) {
        return Math.ceilDiv(of * percent, (long) PERCENT);
    }
}
