package org.depositary.declarations.instrument;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What bears on the status of an instrument beside its description.
 *
 * @param said what participants say of its legal character as a whole
 * @param known where it stands by their acts, as far as that was told
 */
record Beside(List<LegalCharacterRequest> said, Optional<KnownStanding> known) {

    static final Beside NOTHING = new Beside(List.of(), Optional.empty());

    Beside {
        said = List.copyOf(said);
    }

    InstrumentStanding standing() {
        return known.map(KnownStanding::standing).orElse(InstrumentStanding.NOTHING);
    }

    /** What each of them had said last by {@code day}. */
    Collection<LegalCharacter> characters(LocalDate day) {
        return LegalCharacters.lastWords(
                said.stream().filter(one -> one.wasSaidBy(day)).toList());
    }
}
