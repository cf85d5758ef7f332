package org.depositary.ratification.approval;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.time.PartialDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That a reviewer confirmed a record of the case, or sent it back; of several of one record the last counts. */
@Entity
@DiscriminatorValue("REVIEW")
class Review extends CaseRecord {

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "review", updatable = false)
    private Details details;

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    Review(InCase in, ReviewRequest request) {
        super(in, on(in.recorded()), null);
        this.details = Details.of(request);
    }

    /** What was found of which record. */
    record Details(UUID record, ReviewFinding finding) {

        static Details of(ReviewRequest request) {
            return new Details(Objects.requireNonNull(request.record()), Objects.requireNonNull(request.finding()));
        }
    }

    private static PartialDate on(Journal.Recorded recorded) {
        return PartialDate.of(LocalDate.ofInstant(recorded.recordedAt(), ZoneOffset.UTC));
    }

    boolean isOf(UUID record) {
        return details.record().equals(record);
    }

    @Override
    Details details() {
        return details;
    }
}
