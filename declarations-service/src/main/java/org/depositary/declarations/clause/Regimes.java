package org.depositary.declarations.clause;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The order of regimes: the original one, then each from the day on which it first changed anything. */
record Regimes(Map<UUID, LocalDate> since) {

    static Regimes of(Collection<? extends UnderRegime> places, Collection<? extends UnderRegime> texts) {
        var since = new HashMap<UUID, LocalDate>();
        Stream.concat(places.stream(), texts.stream())
                .forEach(row -> since.merge(row.regime(), firstDay(row), (a, b) -> a.isBefore(b) ? a : b));
        return new Regimes(Map.copyOf(since));
    }

    /** Of several that hold, the one of the latest regime, and in it the one that began last. */
    <R extends UnderRegime> Optional<R> latest(Stream<R> holding) {
        return holding.max(Comparator.comparing((R row) -> since.getOrDefault(row.regime(), LocalDate.MIN))
                .thenComparing(row -> row.validFrom().orElse(LocalDate.MIN))
                .thenComparingLong(UnderRegime::entry));
    }

    private static LocalDate firstDay(UnderRegime row) {
        return row.isOriginal() ? LocalDate.MIN : row.validFrom().orElse(LocalDate.MIN);
    }
}
