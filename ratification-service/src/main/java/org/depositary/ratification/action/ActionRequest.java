package org.depositary.ratification.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.action.table.TableAct;
import org.depositary.rules.ActionType;
import org.depositary.rules.SignatureEffect;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An act as it is recorded, or the correction or retraction of a record. */
@Schema(
        description = "An act of a participant towards the others; with `supersedes`, the correction of a record; with"
                + " `retracts`, `reason` and nothing else, its retraction. Otherwise `participant`, `type`,"
                + " `occurredOn` and `source` are needed.")
public record ActionRequest(
        @Schema(examples = "FR") @Nullable @Size(min = 1, max = 100)
        String participant,

        @Schema(
                implementation = ActionType.class,
                type = SchemaType.STRING,
                description = "What was done. DEFINITIVE_SIGNATURE and SIGNATURE_AD_REFERENDUM are read as a SIGNATURE"
                        + " with that effect.")
        @Nullable
        TypeOfAct type,

        @Schema(description = "The day on which consent was established, or the act performed.") @Nullable
        PartialDate occurredOn,

        @Schema(description = "The day the depositary, or the other party, received it.") @Nullable
        PartialDate receivedOn,

        @Schema(description = "The day of the depositary's notification to the others.") @Nullable
        PartialDate notifiedOn,

        @Schema(description = "The day it was registered.") @Nullable
        PartialDate registeredOn,

        @Schema(description = "The day the paper was signed at home; decides nothing.") @Nullable
        PartialDate instrumentDatedOn,

        @Schema(description = "The day from which it has effect, where that is another.") @Nullable
        PartialDate effectiveOn,

        @Schema(description = "Why it has effect for a time before it was done [VCLT 28].") @Nullable @Size(max = 2000)
        String retroactiveBasis,

        @Schema(description = "What a signature does by itself; for a SIGNATURE only.") @Nullable
        SignatureEffect effect,

        @Schema(description = "Why one may withdraw where the treaty is silent [VCLT 56(1)].") @Nullable
        WithdrawalBasis withdrawalBasis,

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

        @Schema(description = "The record that this one corrects.") @Nullable
        UUID supersedes,

        @Schema(description = "The record that is retracted: the act was not done.") @Nullable
        UUID retracts,

        @Schema(description = "Why the record is corrected or retracted.") @Nullable @Size(max = 2000)
        String reason,

        @Nullable @Valid RuleOverride override,
        @Nullable @Valid Source source) {

    /** An act that a table tells of. */
    static ActionRequest of(String participant, TableAct told, Source source) {
        return new ActionRequest(
                participant,
                new TypeOfAct(told.deed().type(), told.deed().effect()),
                told.occurredOn(),
                null,
                null,
                null,
                null,
                told.effectiveOn(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                source);
    }

    ActionType requireType() {
        return Objects.requireNonNull(type, "type").type();
    }

    PartialDate requireOccurredOn() {
        return Objects.requireNonNull(occurredOn, "occurredOn");
    }

    Source requireSource() {
        return Objects.requireNonNull(source, "source");
    }

    Optional<SignatureEffect> signatureEffect() {
        return Optional.ofNullable(effect).or(() -> Optional.ofNullable(type).flatMap(TypeOfAct::effect));
    }

    /** The record of another act that this one names. */
    Optional<UUID> refersTo() {
        return Optional.ofNullable(objectsTo)
                .or(() -> Optional.ofNullable(withdraws))
                .or(() -> Optional.ofNullable(concerns));
    }

    ActionDetails details() {
        return new ActionDetails(
                receivedOn,
                notifiedOn,
                registeredOn,
                instrumentDatedOn,
                effectiveOn,
                retroactiveBasis,
                withdrawalBasis,
                signatory,
                scope,
                text,
                override);
    }
}
