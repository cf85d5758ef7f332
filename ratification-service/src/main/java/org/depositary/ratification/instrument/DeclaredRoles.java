package org.depositary.ratification.instrument;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.depositary.kit.fact.History;
import org.depositary.kit.time.AsOf;

/** In which roles participants take part in instruments, as the declarations feed told of it. */
@ApplicationScoped
public class DeclaredRoles {

    private final KnownRole.Repository roles;

    DeclaredRoles(KnownRole.Repository roles) {
        this.roles = roles;
    }

    /** The roles each participant or group has in an instrument on a day, in the words of the feed; one statement. */
    public Map<String, Set<String>> of(UUID instrument, AsOf asOf) {
        return History.of(roles.of(instrument, asOf.knownAt())).current().stream()
                .filter(role -> role.isHeldOn(asOf.asAt()))
                .collect(groupingBy(KnownRole::participant, mapping(KnownRole::role, toSet())));
    }
}
