package org.depositary.ratification.activation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.time.PartialDate;
import org.depositary.rules.EventType;
import org.jspecify.annotations.Nullable;

/** The whole state of a determination after a record, as journal entries give it; without a status nothing is left of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeterminationState(
        UUID id,
        UUID record,
        EventType event,
        @Nullable DeterminationStatus status,
        PartialDate occurredOn,
        List<String> instruments,
        @Nullable String assertedBy,
        @JsonUnwrapped DeterminationDetails details,
        List<DeterminationFlag> flags,
        Source source) {

    /** The state that {@code draft} leaves. */
    static DeterminationState of(
            DeterminationDraft draft, List<String> slugs, List<DeterminationFlag> flags, boolean stands) {
        return new DeterminationState(
                draft.root(),
                draft.id(),
                draft.event(),
                stands ? draft.status() : null,
                draft.occurredOn(),
                slugs,
                draft.assertedBy().orElse(null),
                draft.details(),
                flags,
                draft.source());
    }

    static DeterminationState of(Determination record, List<String> slugs) {
        return new DeterminationState(
                record.root(),
                record.id(),
                record.event(),
                record.status(),
                record.occurredOn(),
                slugs,
                record.assertedBy().orElse(null),
                record.details(),
                record.flags(),
                record.source());
    }
}
