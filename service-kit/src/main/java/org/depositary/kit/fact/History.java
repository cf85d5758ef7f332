package org.depositary.kit.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Everything entered about something, in the order of entry, corrections included. */
public record History<F extends FactRow>(List<F> rows) {

    public History {
        rows = rows.stream().sorted(Comparator.comparingLong(FactRow::entry)).toList();
    }

    public static <F extends FactRow> History<F> of(List<F> rows) {
        return new History<>(rows);
    }

    /** What stands: what nothing supersedes. */
    public List<F> current() {
        var superseded =
                rows.stream().map(FactRow::supersedes).flatMap(Optional::stream).collect(Collectors.toSet());
        return rows.stream().filter(row -> !superseded.contains(row.id())).toList();
    }

    /** The version that stands, where each version supersedes the one before. */
    public Optional<F> latest() {
        return current().stream().reduce((earlier, later) -> later);
    }

    public Optional<F> find(UUID id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }
}
