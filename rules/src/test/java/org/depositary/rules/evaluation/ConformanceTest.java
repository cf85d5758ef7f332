package org.depositary.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.depositary.rules.ActionType;
import org.depositary.rules.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Treaties with all their acts, from outside the project. */
class ConformanceTest {

    static final Path CASES = Path.of("../../shared/data/conformance/entry-into-force.json");

    final ObjectMapper json =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @TestFactory
    List<DynamicTest> eachTreatyEntersIntoForceWhenItDid() throws IOException {
        assumeTrue(Files.exists(CASES), "The conformance data are not beside this clone.");
        return StreamSupport.stream(json.readTree(CASES.toFile()).path("cases").spliterator(), false)
                .map(one -> DynamicTest.dynamicTest(one.path("treaty").asText(), () -> check(one)))
                .toList();
    }

    private void check(JsonNode one) throws IOException {
        var request = one.path("request");
        var rule = json.treeToValue(request.path("rule"), Rule.class);
        var acts = new ArrayList<Act>();
        request.path("acts")
                .forEach(act -> acts.add(Given.act(
                        act.path("participant").asText(),
                        ActionType.valueOf(act.path("type").asText()),
                        act.path("occurredOn").asText())));

        var found = Given.evaluate(rule, acts, request.path("asAt").asText());

        var expected = one.path("expected");
        assertThat(rule.faults()).isEmpty();
        assertThat(found.truth().name()).isEqualTo(expected.path("truth").asText());
        if (expected.has("entersIntoForceOn")) {
            var on = LocalDate.parse(expected.path("entersIntoForceOn").asText());
            assertThat(found.entersIntoForceOn()).isEqualTo(Days.on(on));
        } else {
            var progress = Objects.requireNonNull(found.progress());
            assertThat(progress.have().intValue())
                    .isEqualTo(expected.path("have").asInt());
            assertThat(progress.need().intValue())
                    .isEqualTo(expected.path("need").asInt());
        }
    }
}
