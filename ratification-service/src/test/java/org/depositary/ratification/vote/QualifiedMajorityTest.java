package org.depositary.ratification.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depositary.ratification.vote.QualifiedMajority.Ballot;
import org.depositary.ratification.vote.QualifiedMajority.Member;
import org.junit.jupiter.api.Test;

/** Fictitious Councils of 27: what matters is where the two halves of the rule part. */
class QualifiedMajorityTest {

    private static final QualifiedMajority ON_PROPOSAL = new QualifiedMajority(true, true);

    @Test
    void fifteenOfTwentySevenWithEnoughPeopleCarry() {
        var outcome = ON_PROPOSAL.outcome(council(15, 50, 12, 10));
        assertThat(outcome.result()).isEqualTo(VoteResult.CARRIED);
        assertThat(outcome.statesNeeded()).isEqualTo(15);
        assertThat(outcome.populationInFavour()).isEqualTo(750);
        assertThat(outcome.populationNeeded()).isEqualTo(566);
    }

    @Test
    void fourteenAreNotEnoughWhateverTheirPeople() {
        assertThat(ON_PROPOSAL.outcome(council(14, 1000, 13, 1)).result()).isEqualTo(VoteResult.LOST);
    }

    @Test
    void fourStatesWithMoreThanAThirdOfThePeopleBlock() {
        var outcome = ON_PROPOSAL.outcome(council(23, 10, 4, 50));
        assertThat(outcome.result()).isEqualTo(VoteResult.LOST);
        assertThat(outcome.blocked()).isTrue();
    }

    @Test
    void threeStatesNeverBlockHoweverLarge() {
        assertThat(ON_PROPOSAL.outcome(council(24, 10, 3, 500)).result()).isEqualTo(VoteResult.CARRIED);
    }

    @Test
    void withoutAProposalTwentyStatesAreNeeded() {
        var without = new QualifiedMajority(false, true);
        assertThat(without.outcome(council(19, 50, 8, 1)).result()).isEqualTo(VoteResult.LOST);
        assertThat(without.outcome(council(20, 50, 7, 1)).result()).isEqualTo(VoteResult.CARRIED);
        assertThat(without.outcome(council(24, 10, 3, 500)).result())
                .as("then three may block")
                .isEqualTo(VoteResult.LOST);
    }

    @Test
    void whereNotAllTakePartTheBlockingMinorityDependsOnTheirPeople() {
        var some = new QualifiedMajority(true, false);
        assertThat(some.outcome(council(7, 10, 2, 50)).result())
                .as("one State has over 35 per cent? no: two have, and one more is needed to block")
                .isEqualTo(VoteResult.CARRIED);
        assertThat(some.outcome(council(6, 10, 3, 50)).result()).isEqualTo(VoteResult.LOST);
    }

    @Test
    void halfOfTheCouncilIsNoQuorum() {
        var members = Stream.concat(members(13, 10, Ballot.FOR), members(14, 10, Ballot.ABSENT))
                .toList();
        assertThat(ON_PROPOSAL.outcome(members).result()).isEqualTo(VoteResult.INQUORATE);
    }

    private static List<Member> council(int inFavour, long eachHas, int against, long eachOfThoseHas) {
        return Stream.concat(members(inFavour, eachHas, Ballot.FOR), members(against, eachOfThoseHas, Ballot.AGAINST))
                .toList();
    }

    private static Stream<Member> members(int count, long population, Ballot ballot) {
        return IntStream.range(0, count).mapToObj(number -> new Member(ballot + "-" + number, population, ballot));
    }
}
