package org.depositary.declarations.clause;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.depositary.declarations.instrument.ClauseNames;

/** The clauses that stand or stood. */
@ApplicationScoped
class NamedClauses implements ClauseNames {

    private final ClauseVersion.Repository versions;

    NamedClauses(ClauseVersion.Repository versions) {
        this.versions = versions;
    }

    @Override
    public boolean know(UUID instrument, String eId) {
        return versions.count("instrument = ?1 and eId = ?2", instrument, eId) > 0;
    }
}
