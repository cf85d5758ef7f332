package org.depositary.ratification.action;

import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What the depositary has confirmed is corrected or retracted by the depositary alone [VCLT 77(1)(d), 79]. */
final class ConfirmedAct extends Refusal {

    private ConfirmedAct() {
        super(
                Kind.CONFLICT,
                "confirmed-act",
                "The depositary has confirmed or returned this act; it alone can correct or retract the record.");
    }

    static void check(Register register, Act act) {
        check(register, act.manner(), act.request().supersedes());
    }

    /** Whether somebody who records in {@code manner} may replace {@code record}. */
    static void check(Register register, Manner manner, @Nullable UUID record) {
        var settled = Optional.ofNullable(record)
                .flatMap(register::find)
                .filter(found -> register.verification(found) != org.depositary.kit.fact.Verification.PROVISIONAL);
        if (manner == Manner.ANNOUNCED && settled.isPresent()) {
            throw new ConfirmedAct();
        }
    }
}
