package org.depositary.ratification.activation;

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
import java.util.UUID;
import org.depositary.kit.fact.FactRepository;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.fact.Source;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The position a participant takes on a determination, as it was recorded at one time. */
@Entity
@Table(name = "determination_position")
class Position extends FactRow {

    @Column(updatable = false)
    private UUID determination;

    @Column(updatable = false)
    private String participant;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Word position;

    @Column(name = "occurred_from", updatable = false)
    private LocalDate occurredFrom;

    @Column(name = "occurred_to", updatable = false)
    private LocalDate occurredTo;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private @Nullable MultilingualText note;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Source source;

    @SuppressWarnings("NullAway.Init")
    protected Position() {}

    Position(UUID determination, String participant, PositionRequest request, Journal.Recorded recorded) {
        super(Ids.next(), recorded, request.supersedes());
        this.determination = determination;
        this.participant = participant;
        this.position = request.position();
        this.occurredFrom = request.occurredOn().from();
        this.occurredTo = request.occurredOn().to();
        this.note = request.note();
        this.source = request.source();
    }

    /** What a participant says of a determination. */
    @Schema(name = "DeterminationPositionWord")
    public enum Word {
        AGREES,
        DISAGREES,
        /** It says that it does not take sides, or not yet. */
        RESERVES
    }

    UUID determination() {
        return determination;
    }

    String participant() {
        return participant;
    }

    Word position() {
        return position;
    }

    PartialDate occurredOn() {
        return new PartialDate(occurredFrom, occurredTo);
    }

    @Nullable
    MultilingualText note() {
        return note;
    }

    Source source() {
        return source;
    }

    @ApplicationScoped
    static class Repository implements FactRepository<Position> {

        List<Position> on(Collection<UUID> determinations, Optional<Instant> knownAt) {
            return determinations.isEmpty()
                    ? List.of()
                    : known("f.determination in :roots", Map.of("roots", determinations), knownAt);
        }

        @Override
        public String name() {
            return "Position";
        }
    }
}
