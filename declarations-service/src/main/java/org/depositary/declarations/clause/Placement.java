package org.depositary.declarations.clause;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a clause stands under a regime since a day, or that it was struck out then. */
record Placement(
        EId eId, BigDecimal ordinal, UUID regime, @Nullable LocalDate validFrom, boolean struckOut) {

    static Placement original(EId eId, BigDecimal ordinal, UUID instrument) {
        return new Placement(eId, ordinal, instrument, null, false);
    }

    Placement at(EId other, BigDecimal place) {
        return new Placement(other, place, regime, validFrom, struckOut);
    }

    Placement since(UUID through, @Nullable LocalDate day) {
        return new Placement(eId, ordinal, through, day, struckOut);
    }

    Placement strickenOut() {
        return new Placement(eId, ordinal, regime, validFrom, true);
    }
}
