package org.depositary.ratification.entryintoforce;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.depositary.rules.evaluation.Event;

/** The events and decisions that were determined about an instrument (layer 4). Whoever keeps determinations answers. */
public interface DeterminedEvents {

    /** What is DETERMINED about {@code instrument}, as it was known; a constant number of statements. */
    List<Event> about(UUID instrument, Optional<Instant> knownAt);

    /** Nobody keeps determinations: none is known. */
    @DefaultBean
    @ApplicationScoped
    class NoneKnown implements DeterminedEvents {
        @Override
        public List<Event> about(UUID instrument, Optional<Instant> knownAt) {
            return List.of();
        }
    }
}
