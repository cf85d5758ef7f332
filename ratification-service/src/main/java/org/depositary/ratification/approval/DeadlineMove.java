package org.depositary.ratification.approval;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.depositary.kit.time.PartialDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That a change of a calendar moved a deadline of a case. */
@Entity
@DiscriminatorValue("DEADLINE_MOVE")
class DeadlineMove extends CaseRecord {

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "deadline_move", updatable = false)
    private Details details;

    @SuppressWarnings("NullAway.Init")
    protected DeadlineMove() {}

    DeadlineMove(InCase in, PartialDate changedOn, Details details) {
        super(in, changedOn, null);
        this.details = details;
    }

    /** Which deadline moved, from when to when; without a day where its end could not, or cannot, be told. */
    record Details(
            String calendar,
            String step,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    @Override
    Details details() {
        return details;
    }
}
