package org.depositary.ratification.calendar;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Of which chambers a clock counts the sitting days: of all together, of any, or of those that are named. */
public record ChamberChoice(List<String> names) {

    private static final String ALL = "ALL";
    private static final String BOTH = "BOTH";
    private static final String ANY = "ANY";
    private static final String EITHER = "EITHER";

    public ChamberChoice {
        names = List.copyOf(names);
    }

    public static ChamberChoice all() {
        return new ChamberChoice(List.of(ALL));
    }

    /** The chambers this clock looks at, of those that the parliament has. */
    List<String> among(List<String> chambers) {
        return isByName() ? names : chambers;
    }

    /** The named chambers that the parliament does not have. */
    public List<String> strangersTo(List<String> chambers) {
        return isByName()
                ? names.stream().filter(name -> !chambers.contains(name)).toList()
                : List.of();
    }

    /** Whether enough of {@code chambers} do {@code something}. */
    boolean enough(List<String> chambers, Predicate<String> something) {
        Stream<String> concerned = among(chambers).stream();
        return isAny() ? concerned.anyMatch(something) : concerned.allMatch(something);
    }

    private boolean isAny() {
        return names.equals(List.of(ANY)) || names.equals(List.of(EITHER));
    }

    private boolean isByName() {
        return !isAny() && !names.equals(List.of(ALL)) && !names.equals(List.of(BOTH));
    }
}
