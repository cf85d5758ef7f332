package org.depositary.ratification.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.ratification.procedure.template.LayerOneAct;
import org.depositary.ratification.procedure.template.SeededProcedures;
import org.depositary.ratification.procedure.template.TemplateStep;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every procedure that the project ships, walked from its first step to the deposit and through each turn it can take. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WalkTest {

    private final Map<String, List<Walk>> walked = new HashMap<>();
    private Map<String, List<String>> table = Map.of();

    static Stream<Arguments> procedures() {
        return SeededProcedures.all().stream()
                .map(template -> Arguments.argumentSet(template.id(), Procedure.of(template)));
    }

    @BeforeAll
    void readTheTable() throws IOException {
        try (InputStream file = Objects.requireNonNull(WalkTest.class.getResourceAsStream("/walks.txt"))) {
            table = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.groupingBy(line -> line.substring(0, line.indexOf(' '))));
        }
    }

    private List<Walk> walks(Procedure procedure) {
        return walked.computeIfAbsent(procedure.template().id(), _ -> Walk.all(procedure));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void everyWalkEndsWhereTheTableSays(Procedure procedure) {
        assertThat(walks(procedure))
                .allMatch(Walk::hasTurned)
                .extracting(Walk::toString)
                .containsExactlyElementsOf(
                        table.getOrDefault(procedure.template().id(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void everyStepLiesOnSomeWay(Procedure procedure) {
        List<Walk> walks = walks(procedure);
        assertThat(procedure.template().steps()).allMatch(step -> walks.stream().anyMatch(walk -> walk.reaches(step)));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void nothingIsDepositedWhileTheApprovalIsNotComplete(Procedure procedure) {
        List<String> deposits = procedure.template().steps().stream()
                .filter(step -> step.act().equals(java.util.Optional.of(LayerOneAct.DEPOSIT)))
                .map(TemplateStep::id)
                .toList();
        assertThat(walks(procedure))
                .filteredOn(walk -> walk.taken().stream().anyMatch(happening -> deposits.contains(happening.step())))
                .allMatch(walk -> walk.end().stage().isAffirmative());
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void onlyAProcedureThatConsentsEverGrants(Procedure procedure) {
        assertThat(walks(procedure))
                .extracting(walk -> walk.end().stage())
                .allMatch(stage -> procedure.template().type().isConsenting()
                        || !List.of(Stage.GRANTED, Stage.DEEMED_GRANTED).contains(stage));
    }
}
