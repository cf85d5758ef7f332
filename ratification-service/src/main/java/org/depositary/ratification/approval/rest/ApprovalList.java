package org.depositary.ratification.approval.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.kit.paging.Page;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.approval.ApprovalView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of approvals. */
@Schema(description = "A page of approvals, in the order of their ids.")
public record ApprovalList(
        List<ApprovalView> items,
        Page page,
        LocalDate asAt,
        @Nullable Instant knownAt) {

    static ApprovalList of(Page.Cut<ApprovalView> cut, AsOf asOf) {
        return new ApprovalList(
                cut.items(), cut.page(), asOf.asAt(), asOf.knownAt().orElse(null));
    }
}
