package org.depositary.declarations.openpoint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a draft is agreed, by its open points; what is withdrawn is not asked any more and counts for nothing. */
@Schema(name = "OpenPointAgreement", description = "How far a draft is agreed, by its open points.")
public record Agreement(
        @Schema(examples = "1") long open,
        @Schema(examples = "1") long agreedInPrinciple,
        @Schema(examples = "2") long closed,
        @Schema(examples = "0") long withdrawn,

        @Schema(
                description = "Closed, of all that is not withdrawn, 0 to 1; absent where there is nothing to close.",
                examples = "0.5")
        @Nullable
        BigDecimal shareClosed) {

    private static final int DIGITS = 4;

    /** The agreement on points that stand at {@code statuses}. */
    static Agreement of(List<OpenPointStatus> statuses) {
        var withdrawn = count(statuses, OpenPointStatus.WITHDRAWN);
        var closed = count(statuses, OpenPointStatus.CLOSED);
        return new Agreement(
                count(statuses, OpenPointStatus.OPEN),
                count(statuses, OpenPointStatus.AGREED_IN_PRINCIPLE),
                closed,
                withdrawn,
                share(closed, statuses.size() - withdrawn));
    }

    private static long count(List<OpenPointStatus> statuses, OpenPointStatus wanted) {
        return statuses.stream().filter(wanted::equals).count();
    }

    /** Rounded down: a draft is not closed before its last point is. */
    private static @Nullable BigDecimal share(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.DOWN)
                        .stripTrailingZeros();
    }
}
