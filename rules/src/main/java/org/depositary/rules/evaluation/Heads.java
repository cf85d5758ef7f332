package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.depositary.rules.Organisations;

/** A roll that counts heads: a number, a fraction of a circle, or all of it. */
final class Heads extends Roll {

    private final Circle of;
    private final ToLongFunction<LocalDate> need;

    /** @param of whose heads count; those who have left it do not */
    Heads(Circle of, ToLongFunction<LocalDate> need) {
        this(of, need, Organisations.COUNT, Map.of());
    }

    Heads(Circle of, ToLongFunction<LocalDate> need, Organisations rule, Map<String, List<Member>> organisations) {
        super(rule, organisations);
        this.of = of;
        this.need = need;
    }

    @Override
    boolean isReached(LocalDate day) {
        return have(day) >= need.applyAsLong(day);
    }

    @Override
    Progress progress(LocalDate day) {
        return Progress.of(have(day), need.applyAsLong(day), of.isEverybody() ? List.of() : missing(day));
    }

    private List<String> missing(LocalDate day) {
        var missing = new TreeSet<>(of.on(day));
        counting().forEach(missing::remove);
        return List.copyOf(missing);
    }

    private long have(LocalDate day) {
        if (of.isFixed()) {
            return counting().size(); // Nobody else was let in.
        }
        var members = of.on(day);
        return counting().stream().filter(members::contains).count();
    }
}
