package org.depositary.ratification.action;

import java.time.LocalDate;
import java.util.Optional;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an act besides who did what when.
 *
 * @param receivedOn when the depositary, or the other party, received it [VCLT 16, 78(b)]
 * @param notifiedOn when the depositary's circular told the others of it [77(1)(e), 78(c)]
 * @param registeredOn when it was registered [80]
 * @param instrumentDatedOn when the paper was signed at home; decides nothing
 * @param effectiveOn from when it has effect, as the depositary states it
 * @param retroactiveBasis why it may have effect for a time before it was done [28]
 */
public record ActionDetails(
        @Nullable PartialDate receivedOn,
        @Nullable PartialDate notifiedOn,
        @Nullable PartialDate registeredOn,
        @Nullable PartialDate instrumentDatedOn,
        @Nullable PartialDate effectiveOn,
        @Nullable String retroactiveBasis,
        @Nullable WithdrawalBasis withdrawalBasis,
        @Nullable Signatory signatory,
        @Nullable Scope scope,
        @Nullable MultilingualText text,
        @Nullable RuleOverride override) {

    /** An act of which nothing more is told. */
    public static final ActionDetails NONE =
            new ActionDetails(null, null, null, null, null, null, null, null, null, null, null);

    /** The last day on which its stated effect may begin. */
    public Optional<LocalDate> effective() {
        return Optional.ofNullable(effectiveOn).map(PartialDate::to);
    }

    /** The last day on which the others may have been notified. */
    public Optional<LocalDate> notified() {
        return Optional.ofNullable(notifiedOn).map(PartialDate::to);
    }

    /** The last day on which it may have been received. */
    public Optional<LocalDate> received() {
        return Optional.ofNullable(receivedOn).map(PartialDate::to);
    }
}
