package org.depositary.ratification.instrument;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.depositary.kit.fact.History;
import org.depositary.rules.evaluation.Member;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Who belongs to which group or organisation, and who came in whose place, as the declarations feed told of it. */
@ApplicationScoped
public class DeclaredTies {

    private static final Logger LOG = Logger.getLogger(DeclaredTies.class);
    private static final TypeReference<Listed> LISTED = new TypeReference<>() {};
    private static final TypeReference<List<Predecessor>> PREDECESSORS = new TypeReference<>() {};

    private final KnownParticipantVersion.Repository versions;
    private final ObjectMapper patient;

    DeclaredTies(KnownParticipantVersion.Repository versions, ObjectMapper wire) {
        this.versions = versions;
        this.patient = wire.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    private record Listed(@Nullable List<Member> members) {}

    private record Predecessor(String participant) {}

    /** In whose place {@code participant} came. */
    public Set<String> predecessors(String participant) {
        return History.of(versions.of(participant))
                .latest()
                .flatMap(version -> Optional.ofNullable(read(version, "predecessors", PREDECESSORS)))
                .map(found -> found.stream().map(Predecessor::participant).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** The members of every group and organisation, by its key; one statement. */
    public Map<String, List<Member>> members(Optional<Instant> knownAt) {
        var found = new TreeMap<String, List<Member>>();
        for (var version : History.of(versions.ofGroups(knownAt)).current()) {
            var listed = read(version, "membership", LISTED);
            if (listed != null && listed.members() != null) {
                found.put(version.participant(), List.copyOf(listed.members()));
            }
        }
        return found;
    }

    private <T> @Nullable T read(KnownParticipantVersion version, String field, TypeReference<T> form) {
        try {
            return patient.convertValue(version.state().get(field), form);
        } catch (IllegalArgumentException e) {
            LOG.errorf(e, "%s of entry %d is not in form", field, version.entry());
            return null;
        }
    }
}
