package org.depositary.rules.evaluation;

import java.math.BigDecimal;
import java.util.List;

/** How far a condition is from being met: what there is, what is needed, and who is missing where that can be said. */
public record Progress(BigDecimal have, BigDecimal need, List<String> missing) {

    static Progress of(long have, long need, List<String> missing) {
        return new Progress(BigDecimal.valueOf(have), BigDecimal.valueOf(need), missing);
    }

    static Progress one(boolean met, String what) {
        return of(met ? 1 : 0, 1, met ? List.of() : List.of(what));
    }

    BigDecimal lacks() {
        return need.subtract(have).max(BigDecimal.ZERO);
    }
}
