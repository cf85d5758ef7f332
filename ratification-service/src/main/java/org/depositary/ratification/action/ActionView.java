package org.depositary.ratification.action;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.fact.Verification;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.depositary.rules.ActionType;
import org.depositary.rules.SignatureEffect;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An act as a reader sees it. */
@Schema(name = "Action", description = "An act of a participant towards the others, as it is recorded.")
public record ActionView(
        UUID id,

        @Schema(examples = "trilateral-declaration-2026") String instrument,

        @Schema(examples = "FR") String participant,
        ActionType type,
        PartialDate occurredOn,
        @Nullable PartialDate receivedOn,

        @Schema(description = "The day of the depositary's notification to the others.") @Nullable
        PartialDate notifiedOn,

        @Nullable PartialDate registeredOn,

        @Schema(description = "The day the paper was signed at home; decides nothing.") @Nullable
        PartialDate instrumentDatedOn,

        @Nullable PartialDate effectiveOn,
        @Nullable String retroactiveBasis,

        @Schema(description = "What a signature does by itself.") @Nullable
        SignatureEffect effect,

        @Nullable WithdrawalBasis withdrawalBasis,
        @Nullable Signatory signatory,
        @Nullable Scope scope,

        @Schema(description = "The text of a reservation, declaration or communication.") @Nullable
        MultilingualText text,

        @Schema(description = "The act that this one objects to.") @Nullable
        UUID objectsTo,

        @Schema(description = "The reservation, objection or notice that this one takes back.") @Nullable
        UUID withdraws,

        @Schema(description = "The act that this one accepts, confirms or modifies.") @Nullable
        UUID concerns,

        @Nullable RuleOverride override,

        @Schema(
                description =
                        "What is remarkable about it. What speaks of internal law is given with `flags=ALL` only.")
        List<Flag> flags,

        Source source,
        Verification verification,

        @Schema(description = "The depositary's examination, where the participant announced the act itself.") @Nullable
        Announcement announcement,

        @Schema(description = "The record that this one corrects or retracts.") @Nullable
        UUID supersedes,

        @Schema(description = "The record that corrects or retracts this one.") @Nullable
        UUID supersededBy,

        @Schema(description = "When it was entered.") Instant recordedAt) {

    /** {@code action}, as {@code register} vouches for it. */
    static ActionView of(String instrument, TreatyAction action, Register register, boolean allFlags) {
        return of(
                instrument,
                action,
                action.details(),
                new Vouching(
                        register.verification(action),
                        register.announcement(action).orElse(null),
                        register.successor(action.id()).map(TreatyAction::id).orElse(null),
                        allFlags ? action.flags() : Flag.open(action.flags())));
    }

    /** How far a record is vouched for, and what was found about it. */
    private record Vouching(
            Verification verification,
            @Nullable Announcement announcement,
            @Nullable UUID supersededBy,
            List<Flag> flags) {}

    private static ActionView of(String instrument, TreatyAction action, ActionDetails details, Vouching vouching) {
        return new ActionView(
                action.id(),
                instrument,
                action.participant(),
                action.type(),
                action.occurredOn(),
                details.receivedOn(),
                details.notifiedOn(),
                details.registeredOn(),
                details.instrumentDatedOn(),
                details.effectiveOn(),
                details.retroactiveBasis(),
                action.effect().orElse(null),
                details.withdrawalBasis(),
                details.signatory(),
                details.scope(),
                details.text(),
                named(action, Reference.Field.objectsTo),
                named(action, Reference.Field.withdraws),
                named(action, Reference.Field.concerns),
                details.override(),
                vouching.flags(),
                action.source(),
                vouching.verification(),
                vouching.announcement(),
                action.supersedes().orElse(null),
                vouching.supersededBy(),
                action.recordedAt());
    }

    private static @Nullable UUID named(TreatyAction action, Reference.Field field) {
        return Reference.of(action.type())
                .filter(reference -> reference.field() == field)
                .flatMap(reference -> action.refersTo())
                .orElse(null);
    }
}
