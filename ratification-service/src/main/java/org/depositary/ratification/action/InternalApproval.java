package org.depositary.ratification.action;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.time.AsOf;

/**
 * What layer 2 knows of the consent of participants to be bound by an instrument: an approval changes nothing in layer 1,
 * but is seen beside it. Whoever keeps the approvals answers.
 */
public interface InternalApproval {

    /** How far a participant's internal law lets it consent to be bound. */
    enum Answer {
        NONE_KNOWN,
        /** Required, and not granted. */
        MISSING,
        GRANTED,
        /** Granted, with a condition due before deposit that is still open. */
        GRANTED_WITH_OPEN_CONDITION
    }

    /**
     * The answer for every participant of which anything is known.
     *
     * @param holdsUntil the first day on which one of them may be another, if nothing more is recorded
     */
    record Known(Map<String, Answer> answers, Optional<LocalDate> holdsUntil) {

        public Known {
            answers = Map.copyOf(answers);
        }

        public Answer of(String participant) {
            return answers.getOrDefault(participant, Answer.NONE_KNOWN);
        }
    }

    /** One answer for all, in a constant number of statements. */
    Known of(UUID instrument, AsOf asOf);

    /** Nobody keeps approvals: none is known. */
    @DefaultBean
    @ApplicationScoped
    class NoneKnown implements InternalApproval {
        @Override
        public Known of(UUID instrument, AsOf asOf) {
            return new Known(Map.of(), Optional.empty());
        }
    }
}
