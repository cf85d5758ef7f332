package org.depositary.ratification.procedure.exchange;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depositary.ratification.procedure.graph.GraphStep;
import org.depositary.ratification.procedure.graph.ProcedureGraph;
import org.depositary.ratification.procedure.graph.Route;
import org.depositary.ratification.procedure.graph.StepType;

/** Reads a procedure graph from the two tables in which the UK Parliament publishes its own: steps and routes (RFC 4180). */
public final class PublishedGraph {

    private static final CsvMapper CSV = new CsvMapper();
    private static final CsvSchema HEADED = CsvSchema.emptySchema().withHeader();
    private static final String BUSINESS = "BUSINESS STEP";
    private static final int DAY = "2015-06-22".length();

    private PublishedGraph() {}

    /** The graph of these tables, not yet known to be sound; what is no step or route is an {@link IOException}. */
    public static ProcedureGraph read(Reader steps, Reader routes) throws IOException {
        try {
            return new ProcedureGraph(
                    rows(steps).stream().map(PublishedGraph::step).toList(),
                    rows(routes).stream().map(PublishedGraph::route).toList());
        } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
            throw new IOException("The tables are not those of a procedure: " + unreadable.getMessage(), unreadable);
        }
    }

    private static List<Map<String, String>> rows(Reader table) throws IOException {
        try (var rows = CSV.readerForMapOf(String.class).with(HEADED).<Map<String, String>>readValues(table)) {
            return rows.readAll();
        }
    }

    private static GraphStep step(Map<String, String> row) {
        return new GraphStep(cell(row, "step_id"), type(cell(row, "step_type")), some(cell(row, "name")));
    }

    private static Route route(Map<String, String> row) {
        return new Route(
                cell(row, "route_id"),
                cell(row, "from_step_id"),
                cell(row, "to_step_id"),
                day(cell(row, "start_date")),
                day(cell(row, "end_date")));
    }

    private static StepType type(String published) {
        var name = published.toUpperCase(Locale.ROOT);
        return name.equals(BUSINESS) ? StepType.BUSINESS : StepType.valueOf(name);
    }

    /** The day of an instant as the tables write it. */
    private static Optional<LocalDate> day(String published) {
        return some(published).map(text -> LocalDate.parse(text.substring(0, Math.min(DAY, text.length()))));
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static String cell(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column))
                .map(String::strip)
                .orElseThrow(() -> new IllegalArgumentException("There is no column '%s'.".formatted(column)));
    }
}
