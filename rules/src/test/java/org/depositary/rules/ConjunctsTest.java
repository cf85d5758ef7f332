package org.depositary.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConjunctsTest {

    private static final Rule CEASEFIRE = new Rule.EventDetermined(EventType.CEASEFIRE_IN_FORCE, null, null);
    private static final Rule REQUEST = new Rule.RequestBy("XA");
    private static final Rule DEPLOYMENT = new Rule.NationalApproval(Track.FORCE_DEPLOYMENT, null);
    private static final Rule HOSTING = new Rule.NationalApproval(Track.HOSTING_OF_FOREIGN_FORCES, "XA");

    @Test
    void whatIsNotAskedAboutIsTakenToBeMet() {
        var rule = all(CEASEFIRE, DEPLOYMENT, REQUEST, HOSTING);
        assertThat(approvals(rule)).contains(all(DEPLOYMENT, HOSTING));
        assertThat(Conjuncts.left(rule, part -> !isApproval(part))).contains(all(CEASEFIRE, REQUEST));
    }

    @Test
    void nothingIsLeftOfARuleThatAsksNothingOfTheKind() {
        assertThat(approvals(CEASEFIRE)).isEmpty();
        assertThat(approvals(all(CEASEFIRE, REQUEST))).isEmpty();
    }

    @Test
    void oneOfTwoIsMetOnceTheOtherIs() {
        assertThat(approvals(new Rule.AnyOf(List.of(CEASEFIRE, DEPLOYMENT)))).isEmpty();
        assertThat(approvals(new Rule.AnyOf(List.of(HOSTING, DEPLOYMENT))))
                .contains(new Rule.AtLeast(1, List.of(HOSTING, DEPLOYMENT), null));
    }

    @Test
    void ofTwoOfThreeOneIsLeftWhereOneIsTakenToBeMet() {
        assertThat(approvals(new Rule.AtLeast(2, List.of(CEASEFIRE, DEPLOYMENT, HOSTING), null)))
                .contains(new Rule.AtLeast(1, List.of(DEPLOYMENT, HOSTING), null));
    }

    private static java.util.Optional<Rule> approvals(Rule rule) {
        return Conjuncts.left(rule, ConjunctsTest::isApproval);
    }

    private static boolean isApproval(Rule rule) {
        return rule instanceof Rule.NationalApproval;
    }

    private static Rule all(Rule... rules) {
        return new Rule.AllOf(List.of(rules), null);
    }
}
