package org.depositary.ratification.action.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.kit.paging.Page;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.action.ActionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of acts. */
@Schema(description = "A page of acts, in the order of the first day on which each may have occurred.")
public record ActionList(
        List<ActionView> items,
        Page page,
        LocalDate asAt,
        @Nullable Instant knownAt) {

    static ActionList of(Page.Cut<ActionView> cut, AsOf asOf) {
        return new ActionList(
                cut.items(), cut.page(), asOf.asAt(), asOf.knownAt().orElse(null));
    }
}
