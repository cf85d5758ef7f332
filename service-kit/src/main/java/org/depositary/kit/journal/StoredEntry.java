package org.depositary.kit.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A settled entry as it lies in the database. */
record StoredEntry(
        String id,
        String type,
        String subject,
        Visibility visibility,
        Instant recordedAt,
        Instant settledAt,
        String data,
        String hash,
        @Nullable String recordedBy,
        @Nullable String reason) {}
