package org.depositary.ratification.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.depositary.ratification.procedure.graph.When;
import org.depositary.ratification.procedure.template.Outcome;
import org.depositary.ratification.procedure.template.SeededProcedures;
import org.depositary.ratification.procedure.template.TemplateStep;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A further step that succeeds never takes a case back, unless it is one that refuses, withdraws or calls for more. */
class MonotoneTest {

    private static final int COURSES = 40;
    private static final int STEPS = 14;

    static Stream<Arguments> procedures() {
        return SeededProcedures.all().stream()
                .map(template -> Arguments.argumentSet(template.id(), Procedure.of(template)));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void aFurtherPositiveStepNeverMakesAReachedStageUnreached(Procedure procedure) {
        long seed = Long.getLong("seed", 20260106L);
        Random random = new Random(seed);
        for (int course = 0; course < COURSES; course++) {
            walkAtRandom(procedure, random, "seed " + seed + ", course " + course);
        }
    }

    private static void walkAtRandom(Procedure procedure, Random random, String as) {
        List<Happening> taken = new ArrayList<>();
        for (int day = 1; day <= STEPS; day++) {
            List<TemplateStep> open = open(procedure, taken, day);
            if (open.isEmpty() || read(procedure, taken, day).stage().isFailure()) {
                return;
            }
            TemplateStep step = open.get(random.nextInt(open.size()));
            Stage before = read(procedure, taken, day).stage();
            taken.add(new Happening(step.id(), When.on(Story.START.plusDays(day)), outcome(procedure, step, random)));
            Stage after = read(procedure, taken, day).stage();
            if (succeeded(taken.getLast()) && !takesBackOrCallsForMore(procedure, step)) {
                assertThat(reached(after)).as("%s: %s", as, taken).isGreaterThanOrEqualTo(reached(before));
            }
        }
    }

    /** How far a stage is: not begun, under way, given or done. */
    private static int reached(Stage stage) {
        if (stage == Stage.NOT_STARTED) {
            return 0;
        }
        return stage.isAffirmative() ? 2 : 1;
    }

    private static Outcome outcome(Procedure procedure, TemplateStep step, Random random) {
        return procedure.template().canRefuse(step) && random.nextInt(5) == 0 ? Outcome.NEGATIVE : Outcome.POSITIVE;
    }

    private static boolean succeeded(Happening happening) {
        return happening.outcome() == Outcome.POSITIVE;
    }

    private static boolean takesBackOrCallsForMore(Procedure procedure, TemplateStep step) {
        return !step.revokes().isEmpty()
                || procedure.template().steps().stream()
                        .flatMap(other -> other.triggeredBy().stream())
                        .anyMatch(trigger -> trigger.step().equals(step.id()) && trigger.outcome() == Outcome.POSITIVE);
    }

    private static List<TemplateStep> open(Procedure procedure, List<Happening> taken, int day) {
        Reading now = read(procedure, taken, day);
        return procedure.template().steps().stream()
                .filter(step -> now.steps()
                        .get(procedure.template().steps().indexOf(step))
                        .potential()
                        .isOpen())
                .toList();
    }

    private static Reading read(Procedure procedure, List<Happening> taken, int day) {
        return procedure.read(new CaseFacts(Requirement.CONSENT, taken), Story.START.plusDays(day));
    }
}
