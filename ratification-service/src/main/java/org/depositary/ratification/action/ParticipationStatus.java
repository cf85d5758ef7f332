package org.depositary.ratification.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.depositary.kit.time.PartialDate;
import org.depositary.rules.ActionType;
import org.depositary.rules.SignatureEffect;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a participant is towards an instrument [VCLT 2(1)(f), (g)], derived from its acts and never entered.
 *
 * <p>What needs the rule of entry into force is not told yet: nobody is a party, and no withdrawal has taken effect.
 */
public sealed interface ParticipationStatus {

    /** The word for a status. */
    @Schema(name = "ParticipationStatus")
    enum Word {
        NO_ACTION,
        SIGNED_NOT_BOUND,
        CONTRACTING,
        PARTY,
        WITHDRAWN,
        CEASED,
        CONSENT_WITHDRAWN
    }

    /** What is needed of an act to derive a status. */
    record Act(ActionType type, Optional<SignatureEffect> effect, PartialDate occurredOn) {

        private boolean isConsent() {
            return type.expressesConsent()
                    || (type == ActionType.SIGNATURE && effect.equals(Optional.of(SignatureEffect.DEFINITIVE)));
        }

        /** An act counts from the last day on which it may have occurred. */
        private boolean countsOn(LocalDate day) {
            return !occurredOn.to().isAfter(day);
        }
    }

    /** A participant and its status. */
    record Of(String participant, ParticipationStatus status) {}

    /** Has neither signed nor consented. */
    record NoAction() implements ParticipationStatus {}

    /** Has signed, and is not bound by that [VCLT 14]. */
    record SignedNotBound(Act signature) implements ParticipationStatus {}

    /** Has consented to be bound, whether or not the treaty has entered into force [VCLT 2(1)(f)]. */
    record Contracting(Act consent) implements ParticipationStatus {}

    /** Took its instrument back before the treaty entered into force. */
    record ConsentWithdrawn(Act withdrawal) implements ParticipationStatus {}

    /** Is no longer one of those who can take part. */
    record Ceased(Act cessation) implements ParticipationStatus {}

    /** The status after {@code acts}, which stand in the order of their days, on {@code day}. */
    static ParticipationStatus derive(List<Act> acts, LocalDate day) {
        ParticipationStatus status = new NoAction();
        for (var act : acts) {
            status = act.countsOn(day) ? status.after(act) : status;
        }
        return status;
    }

    private ParticipationStatus after(Act act) {
        return switch (this) {
            case NoAction() when act.isConsent() -> new Contracting(act);
            case NoAction() when act.type().signs() -> new SignedNotBound(act);
            case SignedNotBound(var _) when act.isConsent() -> new Contracting(act);
            case Contracting(var _) when act.type() == ActionType.WITHDRAWAL_OF_INSTRUMENT -> new ConsentWithdrawn(act);
            case Contracting(var _) when act.type() == ActionType.CESSATION -> new Ceased(act);
            case ConsentWithdrawn(var _) when act.isConsent() -> new Contracting(act);
            case Ceased(var _) when act.isConsent() -> new Contracting(act);
            case NoAction _, SignedNotBound _, Contracting _, ConsentWithdrawn _, Ceased _ -> this;
        };
    }

    default Word word() {
        return switch (this) {
            case NoAction _ -> Word.NO_ACTION;
            case SignedNotBound _ -> Word.SIGNED_NOT_BOUND;
            case Contracting _ -> Word.CONTRACTING;
            case ConsentWithdrawn _ -> Word.CONSENT_WITHDRAWN;
            case Ceased _ -> Word.CEASED;
        };
    }

    /** The day of the act that brought it about, as exactly as that is known. */
    default Optional<PartialDate> since() {
        return switch (this) {
            case NoAction() -> Optional.empty();
            case SignedNotBound(var act) -> Optional.of(act.occurredOn());
            case Contracting(var act) -> Optional.of(act.occurredOn());
            case ConsentWithdrawn(var act) -> Optional.of(act.occurredOn());
            case Ceased(var act) -> Optional.of(act.occurredOn());
        };
    }

    /** The reason, for a reader. */
    default String because() {
        return switch (this) {
            case NoAction() -> "No signature and no consent to be bound is on record.";
            case SignedNotBound(var act) -> "Signed on %s; %s.".formatted(act.occurredOn(), ofSignature(act));
            case Contracting(var act) ->
                "%s on %s expresses consent to be bound. Whether and when the instrument enters into force is not computed yet."
                        .formatted(act.type(), act.occurredOn());
            case ConsentWithdrawn(var act) ->
                "The instrument of consent was withdrawn on %s.".formatted(act.occurredOn());
            case Ceased(var act) -> "Its participation ceased on %s.".formatted(act.occurredOn());
        };
    }

    private static String ofSignature(Act signature) {
        return switch (signature.effect().orElse(SignatureEffect.UNDETERMINED)) {
            case SUBJECT_TO_RATIFICATION -> "the signature is subject to ratification";
            case AD_REFERENDUM -> "the signature is ad referendum and awaits confirmation";
            case POLITICAL -> "the signature expresses no consent to be bound";
            case UNDETERMINED -> "whether the signature by itself binds is undetermined, and no consent is on record";
            case DEFINITIVE -> "the signature is definitive";
        };
    }
}
