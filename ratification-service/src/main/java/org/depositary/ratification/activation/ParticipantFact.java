package org.depositary.ratification.activation;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.fact.Source;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a participant said or did on a day in the matter of a commitment, as it was recorded at one time. */
@MappedSuperclass
abstract class ParticipantFact extends FactRow {

    @Column(updatable = false)
    private String participant;

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
    protected ParticipantFact() {}

    ParticipantFact(String participant, Told told, Journal.Recorded recorded) {
        super(Ids.next(), recorded, told.supersedes());
        this.participant = participant;
        this.occurredFrom = told.occurredOn().from();
        this.occurredTo = told.occurredOn().to();
        this.note = told.note();
        this.source = told.source();
    }

    /** What is sent to be recorded of a participant, or the correction of that. */
    interface Told {

        PartialDate occurredOn();

        @Nullable
        MultilingualText note();

        Source source();

        @Nullable
        UUID supersedes();

        @Nullable
        String reason();

        /** Refuses a correction without a reason, and a reason without a correction. */
        default void requireReason() {
            if ((supersedes() == null) != (reason() == null || reason().isBlank())) {
                throw new Unsound(
                        "reason-needed", "/reason", "A correction names the record it corrects and says why.");
            }
        }

        /** Refuses what is yet to come. */
        default void requireCome(LocalDate today) {
            if (occurredOn().from().isAfter(today)) {
                throw new Unsound("not-yet", "/occurredOn", "This day has not come.");
            }
        }
    }

    String participant() {
        return participant;
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
}
