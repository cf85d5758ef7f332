package org.depositary.ratification.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.depositary.ratification.procedure.template.MajorityBase;
import org.depositary.ratification.procedure.template.Share;
import org.depositary.rules.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MajorityRuleTest {

    @ParameterizedTest(name = "{0}/{1} of {2}, strict {3}: {4} for, {5} against, {6} abstaining")
    @CsvSource({
        "2, 3, PRESENT, false, 67, 33, 0, 67, 100, CARRIED",
        "2, 3, PRESENT, false, 66, 34, 0, 67, 100, LOST",
        "1, 2, VOTES_CAST, true, 50, 50, 0, 51, 100, LOST",
        "1, 2, VOTES_CAST, true, 30, 29, 41, 30, 59, CARRIED",
        "1, 2, VOTES_CAST, false, 50, 50, 0, 50, 100, CARRIED",
        "1, 2, MEMBERS_IN_OFFICE, true, 50, 10, 0, 50, 98, CARRIED",
        "1, 2, MEMBERS_STATUTORY, true, 50, 10, 0, 51, 100, LOST",
        "3, 5, MEMBERS_STATUTORY, false, 60, 38, 2, 60, 100, CARRIED",
        "4, 5, MEMBERS_STATUTORY, false, 79, 0, 0, 80, 100, LOST",
        "1, 2, VOTES_OF_BODY, true, 35, 4, 0, 35, 69, CARRIED",
        "1, 1, VOTES_CAST, false, 98, 0, 2, 98, 98, CARRIED",
        "1, 2, VOTES_CAST, true, 0, 0, 90, 1, 0, LOST",
        "1, 2, VOTES_CAST, false, 0, 0, 90, 1, 0, LOST",
    })
    void aMajorityIsAFractionOfItsBase(
            int numerator,
            int denominator,
            MajorityBase base,
            boolean strict,
            int inFavour,
            int against,
            int abstaining,
            long needed,
            long of,
            VoteResult result) {
        var outcome = new MajorityRule(numerator, denominator, base, strict, false, Optional.empty())
                .outcome(count(inFavour, against, abstaining));
        assertThat(outcome).isEqualTo(new MajorityRule.Outcome(result, needed, of, true, inFavour == against));
    }

    @Test
    void whoAbstainsMayHaveCastAVote() {
        var rule = new MajorityRule(1, 2, MajorityBase.VOTES_CAST, true, true, Optional.empty());
        assertThat(rule.outcome(count(30, 29, 41)).result()).isEqualTo(VoteResult.LOST);
    }

    @Test
    void aVoteWithoutAQuorumHasNoEffect() {
        var rule = new MajorityRule(1, 2, MajorityBase.VOTES_CAST, true, false, Optional.of(101));
        assertThat(rule.outcome(count(90, 1, 0)).result()).isEqualTo(VoteResult.INQUORATE);
        assertThat(rule.outcome(count(90, 1, 0)).quorate()).isFalse();
    }

    @Test
    void aQuorumMayBeAPartOfAllMembers() {
        var third = new MajorityRule.OfMembers(Optional.of(new Share(1, 3, Optional.empty())), Optional.empty());
        var rule = new MajorityRule(1, 2, MajorityBase.VOTES_CAST, true, false, Optional.empty(), third);
        assertThat(rule.outcome(present(33, 20, 10)).result())
                .as("33 of 98 are a third")
                .isEqualTo(VoteResult.CARRIED);
        assertThat(rule.outcome(present(32, 20, 10)).result()).isEqualTo(VoteResult.INQUORATE);
    }

    @Test
    void aVoteMayNeedAPartOfAllMembersInFavourBesides() {
        var most = new MajorityRule.OfMembers(Optional.empty(), Optional.of(new Share(1, 2, Optional.of(true))));
        var rule = new MajorityRule(2, 3, MajorityBase.PRESENT, false, false, Optional.empty(), most);
        assertThat(rule.outcome(present(60, 45, 15)).result()).isEqualTo(VoteResult.LOST);
        assertThat(rule.outcome(present(60, 45, 15)).needed()).isEqualTo(50);
        assertThat(rule.outcome(present(60, 50, 10)).result()).isEqualTo(VoteResult.CARRIED);
        assertThat(rule.faults(new VoteCount(
                        50,
                        10,
                        0,
                        Optional.of(60),
                        new VoteCount.Body(Optional.empty(), Optional.empty(), Optional.empty()))))
                .extracting(Fault::pointer)
                .containsExactly("/membersStatutory");
    }

    private static VoteCount present(int present, int inFavour, int against) {
        return new VoteCount(
                inFavour,
                against,
                0,
                Optional.of(present),
                new VoteCount.Body(Optional.of(98), Optional.of(100), Optional.empty()));
    }

    @Test
    void whoVotesIsPresent() {
        var rule = new MajorityRule(1, 2, MajorityBase.VOTES_CAST, true, false, Optional.of(51));
        var body = new VoteCount.Body(Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(rule.outcome(new VoteCount(40, 11, 0, Optional.empty(), body))
                        .quorate())
                .isTrue();
        assertThat(rule.faults(new VoteCount(40, 10, 0, Optional.empty(), body)))
                .extracting(Fault::pointer)
                .containsExactly("/present");
    }

    @Test
    void moreVotesThanTheBodyCanCastCannotBe() {
        var inOffice = new VoteCount.Body(Optional.of(100), Optional.of(120), Optional.empty());
        assertThat(new VoteCount(90, 11, 0, Optional.empty(), inOffice).faults())
                .extracting(Fault::pointer)
                .containsExactly("/for");
        assertThat(new VoteCount(60, 10, 0, Optional.of(69), inOffice).faults())
                .extracting(Fault::pointer)
                .containsExactly("/present");
        assertThat(new VoteCount(60, 10, 0, Optional.of(101), inOffice).faults())
                .extracting(Fault::pointer)
                .containsExactly("/present");
        var enBloc = new VoteCount.Body(Optional.of(100), Optional.of(120), Optional.of(500));
        assertThat(new VoteCount(400, 100, 0, Optional.empty(), enBloc).faults())
                .isEmpty();
    }

    @Test
    void oneVoteMoreNeverTurnsCarriedIntoLost() {
        var random = new Random(11);
        for (int tries = 0; tries < 1_000; tries++) {
            int denominator = 2 + random.nextInt(9);
            var rule = new MajorityRule(
                    1 + random.nextInt(denominator - 1),
                    denominator,
                    List.of(MajorityBase.values()).get(random.nextInt(5)),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    Optional.empty());
            int inFavour = random.nextInt(50);
            int against = random.nextInt(50);
            if (rule.outcome(count(inFavour, against, 0)).result() == VoteResult.CARRIED) {
                assertThat(rule.outcome(count(inFavour + 1, against, 0)).result())
                        .as("%s, %d to %d", rule, inFavour, against)
                        .isEqualTo(VoteResult.CARRIED);
            }
        }
    }

    private static VoteCount count(int inFavour, int against, int abstaining) {
        return new VoteCount(
                inFavour,
                against,
                abstaining,
                Optional.of(100),
                new VoteCount.Body(Optional.of(98), Optional.of(100), Optional.of(69)));
    }
}
