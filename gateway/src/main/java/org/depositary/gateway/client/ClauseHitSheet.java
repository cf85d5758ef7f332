package org.depositary.gateway.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** The best of what was found in clauses. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ClauseHitSheet(List<ClauseHit> items) {

    ClauseHitSheet {
        items = List.copyOf(items);
    }
}
