package org.depositary.ratification.approval;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.text.MultilingualText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That a consent was given on a condition, to be fulfilled before deposit, before deployment or by a day. */
@Entity
@DiscriminatorValue("CONDITION")
class ConsentCondition extends CaseRecord {

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "consent_condition", updatable = false)
    private Details details;

    @SuppressWarnings("NullAway.Init")
    protected ConsentCondition() {}

    ConsentCondition(InCase in, ConditionRequest request) {
        super(in, Objects.requireNonNull(request.occurredOn()), null);
        this.details = Details.of(request);
    }

    ConsentCondition(UUID id, ConsentCondition retracted, Journal.Recorded recorded) {
        super(id, retracted, recorded);
        this.details = retracted.details;
    }

    /** What the condition is; {@code step} is the one that imposed it. */
    record Details(
            ConditionKind kind,
            MultilingualText text,
            DueBefore dueBefore,
            @Nullable LocalDate dueOn,
            @Nullable String step) {

        static Details of(ConditionRequest request) {
            return new Details(
                    Objects.requireNonNull(request.kind()),
                    Objects.requireNonNull(request.text()),
                    Objects.requireNonNull(request.dueBefore()),
                    request.dueOn(),
                    request.step());
        }
    }

    boolean isDueBefore(DueBefore what) {
        return details.dueBefore() == what;
    }

    @Override
    Details details() {
        return details;
    }
}
