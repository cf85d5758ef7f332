package org.depositary.ratification.activation;

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
import org.depositary.kit.journal.Journal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The position a participant takes on a determination, as it was recorded at one time. */
@Entity
@Table(name = "determination_position")
class Position extends ParticipantFact {

    @Column(updatable = false)
    private UUID determination;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Word position;

    @SuppressWarnings("NullAway.Init")
    protected Position() {}

    Position(UUID determination, String participant, PositionRequest request, Journal.Recorded recorded) {
        super(participant, request, recorded);
        this.determination = determination;
        this.position = request.position();
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

    Word position() {
        return position;
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
