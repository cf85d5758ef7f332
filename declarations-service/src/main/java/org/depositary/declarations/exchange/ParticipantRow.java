package org.depositary.declarations.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One row of a table of participants: it registers one, records a role of one, or both. */
record ParticipantRow(int number, Map<String, String> cells) {

    private static final Set<String> COLUMNS =
            Set.of("code", "kind", "timeZone", "note", "citation", "url", "instrument", "role", "from", "until");

    /** The first column that means nothing here. */
    Optional<String> strangeColumn() {
        return cells.keySet().stream()
                .filter(column -> !COLUMNS.contains(column) && !column.startsWith(ParticipantTable.NAME))
                .findFirst();
    }

    Optional<String> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    boolean registers() {
        return cells.containsKey("kind");
    }

    boolean recordsARole() {
        return cells.containsKey("instrument") || cells.containsKey("role");
    }

    /** The participant as JSON would describe it. */
    Map<String, Object> participant() {
        var names = new LinkedHashMap<String, String>();
        cells.forEach((column, cell) -> {
            if (column.startsWith(ParticipantTable.NAME)) {
                names.put(column.substring(ParticipantTable.NAME.length()), cell);
            }
        });
        var described = new HashMap<String, Object>();
        List.of("code", "kind", "timeZone", "note")
                .forEach(column -> cell(column).ifPresent(cell -> described.put(column, cell)));
        described.put("names", names.isEmpty() ? List.of() : List.of(Map.of("text", names)));
        described.put("source", source());
        return described;
    }

    /** The role as JSON would describe it. */
    Map<String, Object> participation() {
        var described = new HashMap<String, Object>();
        cell("code").ifPresent(code -> described.put("participant", code));
        List.of("role", "from", "until").forEach(column -> cell(column).ifPresent(cell -> described.put(column, cell)));
        described.put("source", source());
        return described;
    }

    private Map<String, String> source() {
        var source = new HashMap<String, String>();
        List.of("citation", "url").forEach(column -> cell(column).ifPresent(cell -> source.put(column, cell)));
        return source;
    }

    String pointer(String column) {
        return "/rows/" + number + (column.isEmpty() ? "" : "/" + column);
    }
}
