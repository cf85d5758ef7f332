package org.depositary.ratification.approval;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.Objects;
import java.util.UUID;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.Source;
import org.depositary.kit.journal.Journal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A fact that was recorded in a case by the team whose case it is. */
@MappedSuperclass
abstract class CaseFact extends FactRow {

    @Column(name = "approval_case", updatable = false)
    private UUID approvalCase;

    @Column(updatable = false)
    private String participant;

    @Column(updatable = false)
    private @Nullable String note;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Source source;

    @SuppressWarnings("NullAway.Init")
    protected CaseFact() {}

    CaseFact(ApprovalCase of, UUID id, CaseFactRequest request, Journal.Recorded recorded) {
        super(id, recorded, request.supersedes());
        this.approvalCase = of.id();
        this.participant = of.participant();
        this.note = request.note();
        this.source = Objects.requireNonNull(request.source());
    }

    /** That {@code retracted} was recorded in error. */
    CaseFact(UUID id, CaseFact retracted, Journal.Recorded recorded) {
        super(id, retracted, recorded);
        this.approvalCase = retracted.approvalCase;
        this.participant = retracted.participant;
        this.note = retracted.note;
        this.source = retracted.source;
    }

    UUID approvalCase() {
        return approvalCase;
    }

    String participant() {
        return participant;
    }

    @Nullable
    String note() {
        return note;
    }

    Source source() {
        return source;
    }
}
