package org.depositary.ratification.approval.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.approval.VoteView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The votes of an approval. */
@Schema(description = "The votes of an approval, in the order in which they were first recorded.")
public record VoteList(
        List<VoteView> items, LocalDate asAt, @Nullable Instant knownAt) {

    static VoteList of(List<VoteView> items, AsOf asOf) {
        return new VoteList(items, asOf.asAt(), asOf.knownAt().orElse(null));
    }
}
