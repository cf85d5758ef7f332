package org.depositary.declarations.clause;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The number by which clauses stand in their order; between two there is always another. */
final class Ordinal {

    private Ordinal() {}

    static BigDecimal after(BigDecimal last) {
        return last.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
    }

    /** The shortest number after {@code earlier} and before {@code later}, where there is a later one. */
    static BigDecimal between(BigDecimal earlier, Optional<BigDecimal> later) {
        for (var scale = 0; ; scale++) {
            var next = earlier.setScale(scale, RoundingMode.FLOOR).add(BigDecimal.ONE.movePointLeft(scale));
            if (later.map(bound -> next.compareTo(bound) < 0).orElse(true)) {
                return next;
            }
        }
    }
}
