package org.depositary.ratification.participation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Which commitments of an instrument are live, as far as that matters to the instrument as a whole. */
public interface LiveCommitments {

    /** Since when the first of those that are live is. */
    Optional<LocalDate> since(UUID instrument);
}
