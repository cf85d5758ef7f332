package org.depositary.ratification.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.problem.InvalidPart;
import org.depositary.kit.problem.Malformed;
import org.jspecify.annotations.Nullable;

/** What is sent to be recorded in a case: a fact, the correction of one, or that one was recorded in error. */
interface CaseFactRequest {

    @Nullable
    Source source();

    default @Nullable String note() {
        return null;
    }

    default @Nullable UUID supersedes() {
        return null;
    }

    default @Nullable UUID retracts() {
        return null;
    }

    default @Nullable String reason() {
        return null;
    }

    /** What must be told, by its pointer, unless a record is retracted. */
    List<Part> needed();

    /** A part of a request; without a value it is missing. */
    record Part(String pointer, @Nullable Object value) {}

    /** The record that is corrected or retracted. */
    default Optional<UUID> former() {
        return Optional.ofNullable(supersedes()).or(() -> Optional.ofNullable(retracts()));
    }

    /** Refuses a request that is neither a whole record nor a retraction. */
    default void requireForm() {
        var faults = new ArrayList<InvalidPart>();
        if (retracts() == null) {
            needed().stream()
                    .filter(part -> part.value() == null)
                    .forEach(part -> faults.add(new InvalidPart(part.pointer(), "is needed")));
        } else if (supersedes() != null) {
            faults.add(new InvalidPart("/retracts", "A record is corrected or retracted, not both."));
        }
        if (!faults.isEmpty()) {
            throw Malformed.parts(faults);
        }
    }
}
