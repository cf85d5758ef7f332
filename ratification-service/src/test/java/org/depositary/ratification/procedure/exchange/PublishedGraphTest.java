package org.depositary.ratification.procedure.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import org.depositary.ratification.procedure.graph.GraphStep;
import org.depositary.ratification.procedure.graph.ProcedureGraph;
import org.depositary.ratification.procedure.graph.Route;
import org.depositary.ratification.procedure.graph.StepType;
import org.junit.jupiter.api.Test;

class PublishedGraphTest {

    private static final String STEPS = "step_id,triplestore_id,name,step_type,houses,description\n";
    private static final String ROUTES = "route_id,triplestore_id,from_step_id,to_step_id,start_date,end_date\n";

    @Test
    void stepsAndRoutesAreReadWithTheirDates() throws IOException {
        var graph = read("""
                4,x,"Laid, with ""papers""
                before the House",Business step,Commons,"One, two"
                690,y,,NOT,,
                """, """
                1,x,4,690,,
                2,y,690,4,2015-06-22 00:00:00 +00:00,2020-04-23 00:00:00 +00:00
                """);
        assertThat(graph.steps())
                .containsExactly(
                        new GraphStep("4", StepType.BUSINESS, Optional.of("Laid, with \"papers\"\nbefore the House")),
                        new GraphStep("690", StepType.NOT, Optional.empty()));
        assertThat(graph.routes())
                .containsExactly(
                        Route.always("1", "4", "690"),
                        new Route(
                                "2",
                                "690",
                                "4",
                                Optional.of(LocalDate.of(2015, 6, 22)),
                                Optional.of(LocalDate.of(2020, 4, 23))));
    }

    @Test
    void whatIsNoProcedureIsRefused() {
        assertThatThrownBy(() -> read("4,x,Laid,XOR,,\n", "")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("", "1,x,4,690,someday,\n")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> PublishedGraph.read(new StringReader("a,b\n1,2\n"), new StringReader("")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("step_id");
    }

    private static ProcedureGraph read(String steps, String routes) throws IOException {
        return PublishedGraph.read(new StringReader(STEPS + steps), new StringReader(ROUTES + routes));
    }
}
