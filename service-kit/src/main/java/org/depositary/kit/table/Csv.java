package org.depositary.kit.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.depositary.kit.problem.Malformed;

/** Tables as CSV (RFC 4180) whose cells no spreadsheet takes for a formula. */
public final class Csv {

    public static final String MEDIA_TYPE = "text/csv";

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvParser.Feature.FAIL_ON_MISSING_HEADER_COLUMNS)
            .build();

    /** What makes a spreadsheet calculate (OWASP, CSV injection), or what was guarded so before. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final int MOST_ROWS = 50_000;

    private Csv() {}

    /** {@code rows} under {@code columns}. */
    public static String write(List<String> columns, List<Map<String, String>> rows) {
        var schema = CsvSchema.builder()
                .addColumns(columns, CsvSchema.ColumnType.STRING)
                .build()
                .withHeader();
        try {
            return MAPPER.writer(schema)
                    .writeValueAsString(
                            rows.stream().map(row -> guarded(columns, row)).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> guarded(List<String> columns, Map<String, String> row) {
        var guarded = new LinkedHashMap<String, String>();
        columns.forEach(column -> guarded.put(column, guarded(row.getOrDefault(column, ""))));
        return guarded;
    }

    public static String guarded(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** What stood in a cell before it was guarded. */
    public static String unguarded(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /** The rows of {@code table}, by the names of its header; empty cells are left out. */
    public static List<Map<String, String>> read(InputStream table) {
        try (MappingIterator<Map<String, String>> rows = MAPPER.readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(table)) {
            var read = rows.readAll().stream().map(Csv::unguarded).toList();
            if (read.size() > MOST_ROWS) {
                throw new Malformed("malformed-csv", "At most " + MOST_ROWS + " rows are read at once.");
            }
            return read;
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            throw new Malformed(
                    "malformed-csv",
                    "This is not CSV that can be read" + (place == null ? "." : ": line " + place.getLineNr() + "."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> unguarded(Map<String, String> row) {
        var cells = new LinkedHashMap<String, String>();
        row.forEach((column, cell) -> {
            if (!cell.isBlank()) {
                cells.put(column.strip(), unguarded(cell));
            }
        });
        return cells;
    }
}
