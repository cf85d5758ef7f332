package org.depositary.ratification.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.depositary.ratification.procedure.template.Majority;
import org.depositary.ratification.procedure.template.MajorityBase;
import org.depositary.ratification.procedure.template.MajorityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoteRuleTest {

    @ParameterizedTest
    @CsvSource({
        "SIMPLE, , 1, 2, true, VOTES_CAST",
        "SIMPLE, PRESENT, 1, 2, true, PRESENT",
        "ABSOLUTE, , 1, 2, true, MEMBERS_STATUTORY",
        "TWO_THIRDS_PRESENT, , 2, 3, false, PRESENT",
        "TWO_THIRDS_MEMBERS, , 2, 3, false, MEMBERS_STATUTORY",
        "THREE_FIFTHS, MEMBERS_STATUTORY, 3, 5, false, MEMBERS_STATUTORY",
        "THREE_QUARTERS, VOTES_CAST, 3, 4, false, VOTES_CAST",
        "FOUR_FIFTHS, MEMBERS_IN_OFFICE, 4, 5, false, MEMBERS_IN_OFFICE",
        "FIVE_SIXTHS, MEMBERS_STATUTORY, 5, 6, false, MEMBERS_STATUTORY",
        "UNANIMITY, , 1, 1, false, VOTES_CAST",
    })
    void theMajorityThatAProcedureWritesDownIsAFractionOfItsBase(
            MajorityType type, MajorityBase base, int numerator, int denominator, boolean strict, MajorityBase of) {
        assertThat(VoteRule.of(majority(type, Optional.ofNullable(base))).flatMap(VoteRule::toMajority))
                .contains(new MajorityRule(numerator, denominator, of, strict, false, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"THREE_FIFTHS", "THREE_QUARTERS", "FOUR_FIFTHS", "FIVE_SIXTHS", "CONSENT_TACIT"})
    void whereItDoesNotSayOfWhatNothingIsGuessed(MajorityType type) {
        assertThat(VoteRule.of(majority(type, Optional.empty()))).isEmpty();
    }

    private static Majority majority(MajorityType type, Optional<MajorityBase> base) {
        return new Majority(type, base, Optional.empty(), Optional.empty(), "as written");
    }
}
