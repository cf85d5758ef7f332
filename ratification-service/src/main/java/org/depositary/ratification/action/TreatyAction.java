package org.depositary.ratification.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.FactRepository;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.Source;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.time.PartialDate;
import org.depositary.rules.ActionType;
import org.depositary.rules.SignatureEffect;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An act of a participant towards the others (layer 1), as it was recorded at one time. */
@Entity
@Table(name = "treaty_action")
public class TreatyAction extends FactRow {

    @Column(updatable = false)
    private UUID instrument;

    @Column(updatable = false)
    private String participant;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ActionType type;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable SignatureEffect effect;

    @Column(name = "occurred_from", updatable = false)
    private LocalDate occurredFrom;

    @Column(name = "occurred_to", updatable = false)
    private LocalDate occurredTo;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private ActionDetails details;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Source source;

    @SuppressWarnings("NullAway.Init")
    protected TreatyAction() {}

    TreatyAction(Act act, UUID id, Journal.Recorded recorded) {
        super(id, recorded, act.request().supersedes());
        var request = act.request();
        this.instrument = act.instrument().id();
        this.participant = act.participant();
        this.type = request.type();
        this.effect = request.effect();
        this.occurredFrom = request.occurredOn().from();
        this.occurredTo = request.occurredOn().to();
        this.details = request.details();
        this.source = request.source();
    }

    public UUID instrument() {
        return instrument;
    }

    public String participant() {
        return participant;
    }

    public ActionType type() {
        return type;
    }

    public Optional<SignatureEffect> effect() {
        return Optional.ofNullable(effect);
    }

    public PartialDate occurredOn() {
        return new PartialDate(occurredFrom, occurredTo);
    }

    ActionDetails details() {
        return details;
    }

    Source source() {
        return source;
    }

    /** Whether this is the very act that {@code request} tells of: the same thing done on the same day. */
    boolean isTheActOf(ActionRequest request) {
        return type == request.type()
                && occurredOn().equals(request.occurredOn())
                && Objects.equals(details.scope(), request.scope())
                && Objects.equals(details.text(), request.text());
    }

    /** The acts on record. */
    @ApplicationScoped
    public static class Repository implements FactRepository<TreatyAction> {

        /** All that is known of what was done about an instrument. */
        List<TreatyAction> about(UUID instrument, Optional<Instant> knownAt) {
            return known("f.instrument = :instrument", Map.of("instrument", instrument), knownAt);
        }

        /** All that is known of what one participant did about an instrument. */
        public List<TreatyAction> of(UUID instrument, String participant) {
            return known(
                    "f.instrument = :instrument and f.participant = :participant",
                    Map.of("instrument", instrument, "participant", participant),
                    Optional.empty());
        }

        /** All that is known of what any of these participants did about any of these instruments. */
        public List<TreatyAction> among(
                Collection<UUID> instruments, Collection<String> participants, Optional<Instant> knownAt) {
            return known(
                    "f.instrument in :instruments and f.participant in :participants",
                    Map.of("instruments", instruments, "participants", participants),
                    knownAt);
        }

        @Override
        public String name() {
            return "TreatyAction";
        }
    }
}
