package org.depositary.ratification.approval.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.kit.paging.Page;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.approval.DeadlineView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of deadlines. */
@Schema(
        description =
                "A page of deadlines of approvals, in the order of their last days; where none can be told, last.")
public record DeadlineList(
        List<DeadlineView> items,
        Page page,
        LocalDate asAt,
        @Nullable Instant knownAt) {

    static DeadlineList of(Page.Cut<DeadlineView> cut, AsOf asOf) {
        return new DeadlineList(
                cut.items(), cut.page(), asOf.asAt(), asOf.knownAt().orElse(null));
    }
}
