package org.depositary.kit.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a reader asks about: the state of the world on {@code asAt}, as it was known at {@code knownAt}.
 *
 * <p>Without {@code knownAt}, all that is committed is known.
 */
public record AsOf(LocalDate asAt, Optional<Instant> knownAt) {

    public static AsOf today(LocalDate today) {
        return new AsOf(today, Optional.empty());
    }
}
