package org.depositary.declarations.clause;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.kit.fact.FactRepository;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.fact.Source;
import org.depositary.kit.journal.Journal;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an amending instrument has done to the text of another, and since when it holds [VCLT 40]. */
@Entity
class Amendment extends FactRow {

    @Column(updatable = false)
    private UUID instrument;

    @Column(updatable = false)
    private UUID regime;

    @Formula("(select i.slug from instrument i where i.id = regime)")
    private @Nullable String regimeSlug;

    @Column(name = "valid_from", updatable = false)
    private LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Binds binds;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private List<AmendingInstruction> instructions;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Source source;

    @SuppressWarnings("NullAway.Init")
    protected Amendment() {}

    Amendment(Instrument amended, Instrument amending, AmendmentRequest request, Journal.Recorded recorded) {
        super(Ids.next(), recorded, null);
        this.instrument = amended.id();
        this.regime = amending.id();
        this.regimeSlug = amending.slug();
        this.validFrom = request.validFrom();
        this.binds = request.bound();
        this.instructions = request.instructions();
        this.source = request.source();
    }

    UUID regime() {
        return regime;
    }

    boolean bindsAll() {
        return binds == Binds.ALL;
    }

    AmendmentView view() {
        return new AmendmentView(
                id(), String.valueOf(regimeSlug), validFrom, binds, instructions, source, recordedAt());
    }

    @ApplicationScoped
    static class Repository implements FactRepository<Amendment> {

        /** What is known to have been done to the text of {@code instrument}. */
        List<Amendment> of(UUID instrument, Optional<Instant> knownAt) {
            return known("f.instrument = :instrument", Map.of("instrument", instrument), knownAt);
        }

        @Override
        public String name() {
            return "Amendment";
        }
    }
}
