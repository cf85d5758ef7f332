package org.depositary.ratification.approval;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.Objects;
import java.util.UUID;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.text.MultilingualText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That a motion was made in a chamber, or that one was withdrawn. */
@Entity
@DiscriminatorValue("MOTION")
class Motion extends CaseRecord {

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "motion", updatable = false)
    private Details details;

    @SuppressWarnings("NullAway.Init")
    protected Motion() {}

    Motion(InCase in, MotionRequest request) {
        super(in, Objects.requireNonNull(request.occurredOn()), request.withdraws());
        this.details = Details.of(request);
    }

    Motion(UUID id, Motion retracted, Journal.Recorded recorded) {
        super(id, retracted, recorded);
        this.details = retracted.details;
    }

    /**
     * What a motion asks.
     *
     * @param fatal whether the case fails when it is carried
     */
    record Details(
            @Nullable MotionKind kind,
            @Nullable String chamber,
            @Nullable MultilingualText text,
            boolean fatal) {

        static Details of(MotionRequest request) {
            return new Details(request.kind(), request.chamber(), request.text(), Boolean.TRUE.equals(request.fatal()));
        }
    }

    /** Whether it takes back another motion. */
    boolean withdraws() {
        return refersTo().isPresent();
    }

    @Override
    Details details() {
        return details;
    }
}
