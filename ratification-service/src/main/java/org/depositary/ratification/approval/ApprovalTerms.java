package org.depositary.ratification.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.FactRepository;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.fact.Source;
import org.depositary.kit.journal.Journal;
import org.depositary.ratification.procedure.Requirement;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What internal law asks in a case and which procedure it follows, as determined at one time. */
@Entity
@Table(name = "approval_terms")
class ApprovalTerms extends FactRow {

    @Column(name = "approval_case", updatable = false)
    private UUID approvalCase;

    @Column(updatable = false)
    private String participant;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Requirement requirement;

    @Column(updatable = false)
    private @Nullable String basis;

    @Column(name = "decided_by", updatable = false)
    private @Nullable String decidedBy;

    @Column(updatable = false)
    private @Nullable String note;

    @Column(updatable = false)
    private @Nullable UUID procedure;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Source source;

    @SuppressWarnings("NullAway.Init")
    protected ApprovalTerms() {}

    /** As {@code asked} when the case was opened. */
    ApprovalTerms(ApprovalCase of, Asked asked, Optional<UUID> procedure, Journal.Recorded recorded) {
        super(Ids.next(), recorded, null);
        this.approvalCase = of.id();
        this.participant = of.participant();
        this.procedure = procedure.orElse(null);
        this.requirement = asked.requirement();
        this.basis = asked.basis();
        this.decidedBy = asked.decidedBy();
        this.note = asked.note();
        this.source = asked.source();
    }

    /** As {@code asked} instead of what stood before. */
    ApprovalTerms(ApprovalTerms former, Asked asked, Journal.Recorded recorded) {
        this(former, asked, former.procedure, recorded);
    }

    /** As {@code asked}, and following {@code procedure}, instead of what stood before. */
    ApprovalTerms(ApprovalTerms former, Asked asked, @Nullable UUID procedure, Journal.Recorded recorded) {
        super(Ids.next(), recorded, former.id());
        this.approvalCase = former.approvalCase;
        this.participant = former.participant;
        this.procedure = procedure;
        this.requirement = asked.requirement();
        this.basis = asked.basis();
        this.decidedBy = asked.decidedBy();
        this.note = asked.note();
        this.source = asked.source();
    }

    /** What internal law asks: by which norm, determined by whom, and why. */
    record Asked(
            Requirement requirement,
            @Nullable String basis,
            @Nullable String decidedBy,
            @Nullable String note,
            Source source) {}

    /** What it says. */
    Asked asked() {
        return new Asked(requirement, basis, decidedBy, note, source);
    }

    UUID approvalCase() {
        return approvalCase;
    }

    String participant() {
        return participant;
    }

    Requirement requirement() {
        return requirement;
    }

    @Nullable
    String basis() {
        return basis;
    }

    /** Who determined it. */
    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    String note() {
        return note;
    }

    /** The published version that is followed. */
    Optional<UUID> procedure() {
        return Optional.ofNullable(procedure);
    }

    Source source() {
        return source;
    }

    @ApplicationScoped
    static class Repository implements FactRepository<ApprovalTerms> {

        /** What is known of the terms of these cases. */
        List<ApprovalTerms> of(Collection<UUID> cases, Optional<Instant> knownAt) {
            return known("f.approvalCase in :cases", Map.of("cases", cases), knownAt);
        }

        @Override
        public String name() {
            return "ApprovalTerms";
        }
    }
}
