package org.depositary.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.depositary.rules.Rule.AllOf;
import org.depositary.rules.Rule.AnyOf;
import org.depositary.rules.Rule.EventDetermined;
import org.depositary.rules.Rule.NationalApproval;
import org.depositary.rules.Rule.RequestBy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SoundnessTest {

    static final Rule SOUND = new RequestBy("UA");

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of(new AllOf(List.of(), null), List.of("/rules")),
                Arguments.of(new AnyOf(List.of()), List.of("/rules")),
                Arguments.of(new RequestBy(""), List.of("/participant")),
                Arguments.of(new RequestBy("U A"), List.of("/participant")),
                Arguments.of(new NationalApproval(Track.SIGNATURE, " "), List.of("/of")),
                Arguments.of(new EventDetermined(EventType.CEASEFIRE_IN_FORCE, "", null), List.of("/standard")),
                Arguments.of(
                        new AllOf(
                                List.of(
                                        SOUND,
                                        new AnyOf(List.of(new RequestBy(" "), SOUND, new AllOf(List.of(), null)))),
                                null),
                        List.of("/rules/1/rules/0/participant", "/rules/1/rules/2/rules")));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void eachFaultIsNamedWhereItStands(Rule rule, List<String> pointers) {
        assertThat(rule.faults()).extracting(Fault::pointer).isEqualTo(pointers);
        assertThat(rule.faults())
                .extracting(Fault::says)
                .allSatisfy(says -> assertThat(says).endsWith("."));
    }

    @Test
    void nestingIsBounded() {
        assertThat(nested(Soundness.DEEPEST - 1).faults()).isEmpty();
        assertThat(nested(Soundness.DEEPEST).faults())
                .singleElement()
                .extracting(Fault::pointer)
                .isEqualTo("/rules/0".repeat(Soundness.DEEPEST));
    }

    @Test
    void absurdDepthIsAFaultAndNotAnOverflow() {
        assertThat(nested(100_000).faults()).hasSize(1);
    }

    @Test
    void aFaultIsShownFromItsParent() {
        assertThat(new Fault("/of", "…").under("/activation").pointer()).isEqualTo("/activation/of");
    }

    private static Rule nested(int levels) {
        Rule rule = SOUND;
        for (int level = 0; level < levels; level++) {
            rule = new AllOf(List.of(rule), null);
        }
        return rule;
    }
}
