package org.depositary.ratification.instrument;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depositary.kit.fact.History;
import org.depositary.rules.FinalClauses;
import org.jboss.logging.Logger;

/** The final clauses of instruments, as far as the declarations feed has told of them. */
@ApplicationScoped
public class KnownFinalClauses {

    /** Final clauses of which nothing is recorded. */
    public static final FinalClauses NONE =
            new FinalClauses(null, null, List.of(), Set.of(), null, null, null, null, null);

    private static final Logger LOG = Logger.getLogger(KnownFinalClauses.class);

    private final KnownInstrumentVersion.Repository versions;
    private final ObjectMapper patient;

    KnownFinalClauses(KnownInstrumentVersion.Repository versions, ObjectMapper wire) {
        this.versions = versions;
        this.patient = wire.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** What they were known to say; one statement. */
    public FinalClauses of(UUID instrument, Optional<Instant> knownAt) {
        return History.of(versions.of(instrument, knownAt))
                .latest()
                .flatMap(KnownInstrumentVersion::finalClauses)
                .map(said -> read(instrument, said))
                .orElse(NONE);
    }

    private FinalClauses read(UUID instrument, Object said) {
        try {
            return patient.convertValue(said, FinalClauses.class);
        } catch (IllegalArgumentException e) {
            LOG.warnf("The final clauses of %s cannot be read here: %s", instrument, e.getMessage());
            return NONE;
        }
    }
}
