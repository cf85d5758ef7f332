package org.depositary.ratification.action;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
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

    /** The answer for every participant of which anything is known; one answer for all, in a constant number of statements. */
    Map<String, Answer> of(UUID instrument, AsOf asOf);

    /** Nobody keeps approvals: none is known. */
    @DefaultBean
    @ApplicationScoped
    class NoneKnown implements InternalApproval {
        @Override
        public Map<String, Answer> of(UUID instrument, AsOf asOf) {
            return Map.of();
        }
    }
}
