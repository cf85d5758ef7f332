package org.depositary.ratification.procedure.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the engine against the graph that the UK Parliament publishes for treaties (CRaG Act 2010), where it is at hand. */
class UkTreatyProcedureTest {

    static final Path FOLDER = Path.of("../../shared/data/conformance");

    @BeforeAll
    static void theConformanceDataIsAtHand() {
        assumeTrue(
                Files.isDirectory(FOLDER),
                "The conformance data of the UK Parliament is not beside this checkout: the comparison is skipped.");
    }

    @Test
    void thePublishedGraphIsSound() {
        ProcedureGraph graph = graph();

        assertThat(graph.steps()).hasSize(639);
        assertThat(graph.routes()).hasSize(867);
        assertThat(graph.faults()).isEmpty();
    }

    @Test
    void everyScenarioHasThePotentialsOfThePublishedRules() throws IOException {
        SoundGraph graph = SoundGraph.of(graph());
        JsonNode scenarios = new ObjectMapper()
                .readTree(FOLDER.resolve("uk-crag-scenarios.json").toFile())
                .path("scenarios");

        assertThat(scenarios)
                .hasSize(6)
                .allSatisfy(scenario -> assertThat(potentials(graph, scenario))
                        .as(scenario.path("scenario").asText())
                        .isEqualTo(expected(scenario)));
    }

    @Test
    void everyReasonIsASentence() {
        SoundGraph graph = SoundGraph.of(graph());
        LocalDate day = LocalDate.of(2022, 12, 31);

        assertThat(graph.evaluate(Map.of("136", List.of(When.on(day))), day).steps())
                .hasSize(141)
                .extracting(StepEvaluation::because)
                .allSatisfy(because -> assertThat(because).matches("[A-Z].*\\."));
    }

    private static Map<String, Potential> potentials(SoundGraph graph, JsonNode scenario) {
        LocalDate asAt = LocalDate.parse(scenario.path("asAt").asText());
        Map<String, List<When>> happened = new HashMap<>();
        scenario.path("occurred")
                .properties()
                .forEach(entry -> happened.put(
                        entry.getKey(), Collections.nCopies(entry.getValue().asInt(), When.on(asAt))));
        Map<String, Potential> potentials = new TreeMap<>();
        graph.evaluate(happened, asAt)
                .steps()
                .forEach(step -> step.potential().ifPresent(potential -> potentials.put(step.id(), potential)));
        return potentials;
    }

    private static Map<String, Potential> expected(JsonNode scenario) {
        Map<String, Potential> expected = new TreeMap<>();
        scenario.path("potential")
                .properties()
                .forEach(entry -> entry.getValue()
                        .forEach(step -> expected.put(step.asText(), Potential.valueOf(entry.getKey()))));
        return expected;
    }

    private static ProcedureGraph graph() {
        return new ProcedureGraph(
                rows("uk-crag-steps.csv")
                        .map(row -> new GraphStep(row.get(0), type(row.get(3)), Optional.of(row.get(2))))
                        .toList(),
                rows("uk-crag-routes.csv")
                        .map(row -> new Route(row.get(0), row.get(2), row.get(3), day(row.get(4)), day(row.get(5))))
                        .toList());
    }

    private static StepType type(String published) {
        return published.equals("Business step")
                ? StepType.BUSINESS
                : StepType.valueOf(published.toUpperCase(Locale.ROOT));
    }

    private static Optional<LocalDate> day(String published) {
        return published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published.substring(0, 10)));
    }

    private static Stream<List<String>> rows(String file) {
        try {
            return records(Files.readString(FOLDER.resolve(file))).stream().skip(1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** RFC 4180: fields may be quoted, and a quoted field may hold commas, line ends and doubled quotes. */
    private static List<List<String>> records(String csv) {
        List<List<String>> records = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < csv.length(); at++) {
            char character = csv.charAt(at);
            if (character == '"') {
                quoted = !quoted;
                continue;
            }
            if (quoted || (character != ',' && character != '\n')) {
                field.append(character);
                continue;
            }
            fields.add(field.toString().strip());
            field.setLength(0);
            if (character == '\n') {
                records.add(List.copyOf(fields));
                fields.clear();
            }
        }
        return records;
    }
}
