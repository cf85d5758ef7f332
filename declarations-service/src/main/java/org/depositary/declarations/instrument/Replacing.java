package org.depositary.declarations.instrument;

import java.util.Optional;
import java.util.UUID;
import org.depositary.declarations.participant.ParticipantCode;
import org.depositary.kit.problem.Unsound;
import org.jspecify.annotations.Nullable;

/** A fact about a participant that may correct one that stands, or only take it back; both for a reason. */
interface Replacing {

    ParticipantCode participant();

    @Nullable
    UUID supersedes();

    @Nullable
    UUID retracts();

    @Nullable
    String reason();

    /** The fact it replaces, if any. */
    default Optional<UUID> replaced() {
        return Optional.ofNullable(retracts()).or(() -> Optional.ofNullable(supersedes()));
    }

    /** What has happened, in the past tense; {@code first} when nothing is replaced. */
    default String happened(String first) {
        if (retracts() != null) {
            return "retracted";
        }
        return supersedes() == null ? first : "corrected";
    }

    /** Refuses a replacement without a reason, or of two facts at once. */
    default void requireReason() {
        if (replaced().isPresent() && (reason() == null || (supersedes() != null && retracts() != null))) {
            throw new Unsound("correction-needs-a-reason", "/reason", "Say why, and name one fact only.");
        }
    }

    /** That the fact it replaces does not stand, or is another participant's. */
    default Unsound nothingToReplace(String code) {
        return new Unsound(
                code,
                retracts() == null ? "/supersedes" : "/retracts",
                "Nothing of this participant that stands has this id.");
    }
}
