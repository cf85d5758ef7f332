package org.depositary.ratification.activation;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.depositary.kit.fact.History;

/**
 * The course of one determination: the steps of its assessment that stand, in order.
 *
 * <p>A pure reading of its records: a step goes on from the one before, a correction takes its place, a retraction takes
 * it away. On a day counts the last step that had certainly been taken by then.
 */
record DeterminationCourse(History<Determination> records, List<Determination> steps) {

    static DeterminationCourse of(List<Determination> records) {
        var history = History.of(records);
        var steps = new ArrayList<Determination>();
        for (var record : history.rows()) {
            switch (record.manner()) {
                case STEP -> steps.add(record);
                case CORRECTION -> steps.set(steps.size() - 1, record);
                case RETRACTION -> steps.removeLast();
            }
        }
        return new DeterminationCourse(history, List.copyOf(steps));
    }

    /** The courses that {@code records} tell, in the order in which they began. */
    static List<DeterminationCourse> all(Collection<Determination> records) {
        return records.stream().collect(groupingBy(Determination::root)).values().stream()
                .map(DeterminationCourse::of)
                .sorted(java.util.Comparator.comparingLong(
                        course -> course.first().entry()))
                .toList();
    }

    UUID root() {
        return first().root();
    }

    Determination first() {
        return records.rows().getFirst();
    }

    /** The last record, whatever it says. */
    Determination last() {
        return records.rows().getLast();
    }

    /** The step that was taken last; empty when all were retracted. */
    Optional<Determination> standing() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    /** The step that counts on {@code day}. */
    Optional<Determination> on(LocalDate day) {
        return steps.stream()
                .filter(step -> !step.occurredOn().to().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** Whether it is determined on {@code day}. */
    boolean isDetermined(LocalDate day) {
        return on(day).filter(step -> step.status() == DeterminationStatus.DETERMINED)
                .isPresent();
    }

    /** The days after {@code day} on which another step counts. */
    Stream<LocalDate> turnsAfter(LocalDate day) {
        return steps.stream().map(step -> step.occurredOn().to()).filter(on -> on.isAfter(day));
    }
}
