package org.depositary.ratification.entryintoforce;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.depositary.rules.evaluation.Act;

/** Who has left an instrument, and when: by the final clauses and the law [VCLT 54–56]. Whoever reads participations answers. */
public interface Leavings {

    /** For each end of a participation that is known on {@code day} an act of the day on which it takes effect, past or to come. */
    Stream<Act> from(Force told, LocalDate day);
}
