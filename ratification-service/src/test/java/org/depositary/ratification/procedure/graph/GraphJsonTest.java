package org.depositary.ratification.procedure.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.depositary.ratification.procedure.template.SeededProcedures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphJsonTest {

    static final ObjectMapper JSON = SeededProcedures.JSON;

    @Test
    void aGraphIsReadAsTheCalculatorSendsIt() throws IOException {
        ProcedureGraph graph = JSON.readValue("""
                {"steps": [{"id": "136", "type": "BUSINESS", "name": "Signed"}, {"id": "690", "type": "NOT"}],
                 "routes": [{"id": "1", "from": "136", "to": "690", "validFrom": "2015-06-22", "validTo": "2020-04-23"}]}
                """, ProcedureGraph.class);

        assertThat(graph.steps())
                .containsExactly(
                        new GraphStep("136", StepType.BUSINESS, Optional.of("Signed")),
                        new GraphStep("690", StepType.NOT, Optional.empty()));
        assertThat(graph.routes())
                .containsExactly(new Route(
                        "1",
                        "136",
                        "690",
                        Optional.of(LocalDate.of(2015, 6, 22)),
                        Optional.of(LocalDate.of(2020, 4, 23))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"steps\": []}",
                "{\"routes\": []}",
                "{\"steps\": [{\"id\": \"1\"}], \"routes\": []}",
                "{\"steps\": [{\"id\": \"1\", \"type\": \"XOR\"}], \"routes\": []}",
                "{\"steps\": [null], \"routes\": []}",
                "{\"steps\": [], \"routes\": [], \"edges\": []}"
            })
    void whatIsNoGraphIsRefused(String text) {
        assertThatThrownBy(() -> JSON.readValue(text, ProcedureGraph.class)).isInstanceOf(JsonMappingException.class);
    }
}
