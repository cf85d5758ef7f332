package org.depositary.declarations.instrument;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Reads what bears on the status of instruments beside their descriptions, in two statements for however many. */
@ApplicationScoped
class Besides {

    private final LegalCharacters characters;
    private final KnownStanding.Repository standings;

    Besides(LegalCharacters characters, KnownStanding.Repository standings) {
        this.characters = characters;
        this.standings = standings;
    }

    Map<UUID, Beside> of(Collection<UUID> instruments, Optional<Instant> knownAt) {
        var said = characters.ofTheWhole(instruments, knownAt);
        var known = standings.last(instruments, knownAt);
        return instruments.stream()
                .collect(toMap(
                        Function.identity(),
                        id -> new Beside(said.getOrDefault(id, List.of()), Optional.ofNullable(known.get(id)))));
    }

    Beside of(UUID instrument) {
        return of(List.of(instrument), Optional.empty()).getOrDefault(instrument, Beside.NOTHING);
    }
}
