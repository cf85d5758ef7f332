package org.depositary.ratification.instrument;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.depositary.kit.fact.History;
import org.depositary.rules.Rule;
import org.jboss.logging.Logger;

/** The commitments in instruments, as the declarations feed told of them, now or by an earlier instant. */
@ApplicationScoped
public class DeclaredCommitments {

    private static final Logger LOG = Logger.getLogger(DeclaredCommitments.class);
    private static final Set<String> RULES = Set.of("activation", "continuation");

    private final KnownCommitmentVersion.Repository versions;
    private final ObjectMapper patient;

    DeclaredCommitments(KnownCommitmentVersion.Repository versions, ObjectMapper wire) {
        this.versions = versions;
        this.patient = wire.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** The commitments in an instrument in the order of their ids; one statement. */
    public List<DeclaredCommitment> of(UUID instrument, Optional<Instant> knownAt) {
        return History.of(versions.of(instrument, knownAt)).current().stream()
                .filter(version -> !version.isGone())
                .sorted(Comparator.comparing(KnownCommitmentVersion::name))
                .flatMap(this::read)
                .toList();
    }

    /** The instruments in which there are commitments. */
    public List<UUID> instruments() {
        return versions.find("select distinct f.instrument from KnownCommitmentVersion f")
                .project(UUID.class)
                .list();
    }

    private Stream<DeclaredCommitment> read(KnownCommitmentVersion version) {
        try {
            var told = new HashMap<>(version.state());
            RULES.forEach(rule -> told.computeIfPresent(rule, (_, said) -> isRule(said) ? said : null));
            return Stream.of(patient.convertValue(told, DeclaredCommitment.class));
        } catch (IllegalArgumentException e) {
            LOG.errorf(e, "The commitment of entry %d is not in form", version.entry());
            return Stream.empty();
        }
    }

    /** A rule that cannot be read or evaluated says nothing; declarations-service lets none in. */
    private boolean isRule(Object said) {
        try {
            return patient.convertValue(said, Rule.class).faults().isEmpty();
        } catch (IllegalArgumentException e) {
            LOG.warnf("A rule cannot be read here: %s", e.getMessage());
            return false;
        }
    }
}
