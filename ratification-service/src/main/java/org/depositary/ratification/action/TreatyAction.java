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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.depositary.kit.fact.FactRepository;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.Source;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.instrument.KnownInstrument;
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

    @Column(name = "refers_to", updatable = false)
    private @Nullable UUID refersTo;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Manner manner;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private List<Flag> flags;

    @SuppressWarnings("NullAway.Init")
    protected TreatyAction() {}

    TreatyAction(ActionState state, KnownInstrument about, List<Flag> flags, Journal.Recorded recorded) {
        super(state.id(), recorded, state.supersedes());
        this.instrument = about.id();
        this.participant = state.participant();
        this.type = state.type();
        this.effect = state.effect();
        this.occurredFrom = state.occurredOn().from();
        this.occurredTo = state.occurredOn().to();
        this.details = state.details();
        this.source = state.source();
        this.refersTo = state.refersTo();
        this.manner = state.manner();
        this.flags = flags;
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

    public Optional<PartialDate> receivedOn() {
        return Optional.ofNullable(details.receivedOn());
    }

    public Optional<PartialDate> effectiveOn() {
        return Optional.ofNullable(details.effectiveOn());
    }

    ActionDetails details() {
        return details;
    }

    Source source() {
        return source;
    }

    Optional<UUID> refersTo() {
        return Optional.ofNullable(refersTo);
    }

    Manner manner() {
        return manner;
    }

    /** What was found remarkable about it; what speaks of internal law is not for everybody. */
    List<Flag> flags() {
        return flags;
    }

    /** This act as what follows from it needs to know it. */
    StandingAct standing(UUID root, boolean confirmed) {
        return new StandingAct(
                id(), root, participant, type, effect(), occurredOn(), details, refersTo(), flags, confirmed);
    }

    /** Those of {@code records} that nothing among them supersedes; of a retracted act nothing is left. */
    static List<TreatyAction> standing(List<TreatyAction> records) {
        var superseded =
                records.stream().flatMap(record -> record.supersedes().stream()).collect(Collectors.toSet());
        return records.stream()
                .filter(record -> record.manner != Manner.RETRACTED && !superseded.contains(record.id()))
                .toList();
    }

    /** The acts on record. */
    @ApplicationScoped
    public static class Repository implements FactRepository<TreatyAction> {

        private static final String FOUND =
                " and exists (select 1 from JournalPosition q where q.entry = x.entry and q.settledAt <= :knownAt)";

        /** All that is known of what was done about an instrument. */
        public List<TreatyAction> about(UUID instrument, Optional<Instant> knownAt) {
            return known("f.instrument = :instrument", Map.of("instrument", instrument), knownAt);
        }

        /** All that is known of what a participant did; a correction is always of the same one. */
        List<TreatyAction> by(String participant, Optional<Instant> knownAt) {
            return known("f.participant = :participant", Map.of("participant", participant), knownAt);
        }

        /** What stands and is confirmed of what one participant did about an instrument. */
        public List<TreatyAction> of(UUID instrument, String participant) {
            return among(Set.of(instrument), Set.of(participant), Optional.empty());
        }

        /** What stands and is confirmed of what any of these participants did about any of these instruments. */
        public List<TreatyAction> among(
                Collection<UUID> instruments, Collection<String> participants, Optional<Instant> knownAt) {
            return standing(known(
                    "f.instrument in :instruments and f.participant in :participants and (f.manner <> ANNOUNCED"
                            + " or exists (select 1 from Examination x where x.action = f.id and x.state = IN_DUE_FORM"
                            + (knownAt.isPresent() ? FOUND : "") + "))",
                    Map.of("instruments", instruments, "participants", participants),
                    knownAt));
        }

        @Override
        public String name() {
            return "TreatyAction";
        }
    }
}
