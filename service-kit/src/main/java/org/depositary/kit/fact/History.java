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

    /** What is still said: neither corrected nor retracted, each correction in the place of what it corrects. */
    public List<F> standing() {
        return current().stream()
                .filter(row -> row.verification() != Verification.RETRACTED)
                .sorted(Comparator.comparingLong(this::firstEntry))
                .toList();
    }

    /** What was said and then taken back, in the order in which it was first said. */
    public List<F> retracted() {
        return current().stream()
                .filter(row -> row.verification() == Verification.RETRACTED)
                .sorted(Comparator.comparingLong(this::firstEntry))
                .toList();
    }

    /** What is said today in the place of the row {@code id}: itself, or the last of its corrections. */
    public Optional<F> inPlaceOf(UUID id) {
        return rows.stream()
                .filter(row -> row.supersedes().filter(id::equals).isPresent())
                .findFirst()
                .map(successor -> inPlaceOf(successor.id()))
                .orElseGet(() -> find(id).filter(row -> row.verification() != Verification.RETRACTED));
    }

    /** The entry with which {@code row}, or what it corrects, was first said. */
    public long firstEntry(F row) {
        return row.supersedes().flatMap(this::find).map(this::firstEntry).orElseGet(row::entry);
    }

    public Optional<F> find(UUID id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }
}
