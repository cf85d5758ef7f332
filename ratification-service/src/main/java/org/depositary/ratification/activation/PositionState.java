package org.depositary.ratification.activation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** What a participant says of a determination, as journal entries give it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PositionState(
        UUID determination,
        String participant,
        Position.Word position,
        PartialDate occurredOn,
        @Nullable MultilingualText note,
        @Nullable UUID supersedes,
        Source source) {

    static PositionState of(UUID determination, String participant, PositionRequest request) {
        return new PositionState(
                determination,
                participant,
                request.position(),
                request.occurredOn(),
                request.note(),
                request.supersedes(),
                request.source());
    }
}
