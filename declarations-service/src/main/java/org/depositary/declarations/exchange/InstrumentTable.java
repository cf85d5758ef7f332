package org.depositary.declarations.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.declarations.instrument.Identifier;
import org.depositary.declarations.instrument.InstrumentView;
import org.depositary.kit.table.Csv;
import org.jspecify.annotations.Nullable;

/** Instruments as a table, each by what a list tells of it; what else is said of one stays in JSON. */
final class InstrumentTable {

    private static final String TITLE = "title.";

    private InstrumentTable() {}

    static String of(List<InstrumentView> instruments) {
        var languages = new TreeSet<String>();
        instruments.forEach(
                instrument -> languages.addAll(instrument.title().byLanguage().keySet()));
        var columns = Stream.of(
                        Stream.of("slug", "id", "kind", "multiplicity"),
                        languages.stream().map(TITLE::concat),
                        Stream.of("status", "adoptedOn", "place", "identifiers", "citation", "url", "changedAt"))
                .flatMap(part -> part)
                .toList();
        return Csv.write(columns, instruments.stream().map(InstrumentTable::row).toList());
    }

    private static Map<String, String> row(InstrumentView instrument) {
        var row = new LinkedHashMap<String, String>();
        row.put("slug", instrument.slug());
        put(row, "id", instrument.id());
        put(row, "kind", instrument.kind());
        put(row, "multiplicity", instrument.multiplicity());
        instrument.title().byLanguage().forEach((language, title) -> row.put(TITLE + language, title));
        put(row, "status", instrument.status());
        put(row, "adoptedOn", instrument.adoptedOn());
        put(row, "place", instrument.place());
        row.put(
                "identifiers",
                instrument.identifiers().stream().map(Identifier::toString).collect(Collectors.joining(" ")));
        row.put("citation", instrument.source().citation());
        put(row, "url", instrument.source().url());
        put(row, "changedAt", instrument.changedAt());
        return row;
    }

    private static void put(Map<String, String> row, String column, @Nullable Object cell) {
        if (cell != null) {
            row.put(column, cell.toString());
        }
    }
}
