package org.depositary.ratification.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.depositary.ratification.procedure.template.DeadlineEffect;
import org.jspecify.annotations.Nullable;

/** A deadline as it stands today, in what lists search by; never the truth. */
@Embeddable
record StoredDeadline(
        String participant,
        @Enumerated(EnumType.STRING) DeadlineState state,
        @Enumerated(EnumType.STRING) DeadlineEffect effect,
        @Column(name = "ends_on") @Nullable LocalDate endsOn,
        @Column(name = "silence_due") @Nullable Instant silenceDue) {

    static StoredDeadline of(CaseDeadline deadline, ApprovalFile file, boolean silent) {
        return new StoredDeadline(
                file.head().participant(),
                deadline.state(),
                deadline.period().deadline().effect(),
                deadline.endsOn().or(deadline::formerEnd).orElse(null),
                silent ? deadline.silenceDue(file.where().zone()).orElse(null) : null);
    }
}
