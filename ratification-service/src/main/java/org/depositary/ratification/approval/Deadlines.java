package org.depositary.ratification.approval;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.ratification.calendar.CountedPeriod;

/** The deadlines of a case on a day. */
record Deadlines(ApprovalFile file, List<CaseDeadline> all) {

    /** The one that ends next; else one that runs and whose end cannot be told. */
    Optional<CaseDeadline> next() {
        return all.stream()
                .filter(CaseDeadline::isRunning)
                .min(Comparator.comparing(deadline -> deadline.endsOn().orElse(LocalDate.MAX)));
    }

    /** The first day on which something of the case would be another, of which the reading holds until a day, too. */
    Optional<LocalDate> holdsUntil(Optional<LocalDate> reading) {
        return Stream.concat(reading.stream(), all.stream().flatMap(deadline -> deadline.turnsOn().stream()))
                .min(Comparator.naturalOrder());
    }

    /** Those whose end speaks from a day, and had not spoken on that day before. */
    Stream<CaseDeadline> silent() {
        return all.stream().filter(deadline -> deadline.silentFrom().isPresent() && !hasSpoken(deadline));
    }

    /** A silence that was taken back does not speak again. */
    private boolean hasSpoken(CaseDeadline deadline) {
        return file.recorded().occurrences().rows().stream()
                .anyMatch(row -> row.tellsTheEndOf(deadline.period())
                        && row.when().turnsOn().equals(deadline.silentFrom()));
    }

    /** What counting them came to, in their order. */
    List<CountedPeriod> counted() {
        return all.stream().map(CaseDeadline::counted).toList();
    }

    /** By step, in what lists search by. */
    Map<String, StoredDeadline> stored() {
        var silent = silent().toList();
        return all.stream()
                .collect(toMap(
                        deadline -> deadline.step().id(),
                        deadline -> StoredDeadline.of(deadline, file, silent.contains(deadline))));
    }
}
