package org.depositary.ratification.participation;

import java.time.LocalDate;
import java.util.Optional;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.action.StandingAct;
import org.depositary.rules.ActionType;
import org.depositary.rules.SignatureEffect;
import org.depositary.rules.evaluation.Days;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a participant is towards an instrument [VCLT 2(1)(f), (g)], derived from acts and force and never entered. */
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

    /** Has neither signed nor consented. */
    record NoAction() implements ParticipationStatus {}

    /** Has signed, and is not bound by that [VCLT 14]. */
    record SignedNotBound(StandingAct signature) implements ParticipationStatus {}

    /**
     * Has consented to be bound, and the instrument is not in force for it [VCLT 2(1)(f)].
     *
     * @param expected when it will be, where that is fixed
     */
    record Contracting(Bound bound, @Nullable Days expected, String pending) implements ParticipationStatus {}

    /** Has consented to be bound, and the instrument is in force for it [VCLT 2(1)(g)]. */
    record Party(Bound bound, LocalDate from) implements ParticipationStatus {}

    /** Took its instrument back before the treaty entered into force. */
    record ConsentWithdrawn(StandingAct withdrawal) implements ParticipationStatus {}

    /** Was a party, and has left. */
    record Withdrawn(Bound.End end) implements ParticipationStatus {}

    /** Is no longer one of those who can take part, or what it took part in is no more. */
    record Ceased(LocalDate on, String reason) implements ParticipationStatus {}

    default Word word() {
        return switch (this) {
            case NoAction _ -> Word.NO_ACTION;
            case SignedNotBound _ -> Word.SIGNED_NOT_BOUND;
            case Contracting _ -> Word.CONTRACTING;
            case Party _ -> Word.PARTY;
            case ConsentWithdrawn _ -> Word.CONSENT_WITHDRAWN;
            case Withdrawn _ -> Word.WITHDRAWN;
            case Ceased _ -> Word.CEASED;
        };
    }

    /** Since when, as exactly as that is known. */
    default Optional<Days> since() {
        return switch (this) {
            case NoAction() -> Optional.empty();
            case SignedNotBound(var act) -> Optional.of(days(act));
            case Contracting(var bound, var _, var _) -> Optional.ofNullable(bound.consentedOn());
            case Party(var bound, var _) -> Optional.ofNullable(bound.inForceOn());
            case ConsentWithdrawn(var act) -> Optional.of(days(act));
            case Withdrawn(var end) -> Optional.of(Days.on(end.on()));
            case Ceased(var on, var _) -> Optional.of(Days.on(on));
        };
    }

    /** When the instrument enters or entered into force for it; none where it is not bound, or the date is not fixed. */
    default Optional<Days> entersIntoForceOn() {
        return switch (this) {
            case Contracting(var _, var expected, var _) -> Optional.ofNullable(expected);
            case Party(var bound, var _) -> Optional.ofNullable(bound.inForceOn());
            case NoAction _, SignedNotBound _, ConsentWithdrawn _, Withdrawn _, Ceased _ -> Optional.empty();
        };
    }

    /** The day of entry into force for it that the depositary stated, where that is recorded. */
    default Optional<PartialDate> stated() {
        return switch (this) {
            case Contracting(var bound, var _, var _) -> stated(bound);
            case Party(var bound, var _) -> stated(bound);
            case NoAction _, SignedNotBound _, ConsentWithdrawn _, Withdrawn _, Ceased _ -> Optional.empty();
        };
    }

    private static Optional<PartialDate> stated(Bound bound) {
        return bound.consent()
                .filter(act -> act.type() != ActionType.SUCCESSION && act.type() != ActionType.CONTINUED_APPLICATION)
                .flatMap(act -> Optional.ofNullable(act.details().effectiveOn()));
    }

    /** Ours is computed and never entered; that the depositary says otherwise is shown beside it. */
    private static String difference(Bound bound) {
        var ours = bound.inForceOn();
        return stated(bound)
                .filter(stated -> ours != null
                        && (stated.to().isBefore(ours.from()) || stated.from().isAfter(ours.to())))
                .map(stated ->
                        " The depositary states %s; counted as the final clauses say it is %s.".formatted(stated, ours))
                .orElse("");
    }

    /** The reason, for a reader. */
    default String because() {
        return switch (this) {
            case NoAction() -> "No signature and no consent to be bound is on record.";
            case SignedNotBound(var act) -> "Signed on %s; %s.".formatted(act.occurredOn(), ofSignature(act));
            case Contracting(var bound, var _, var pending) -> consent(bound) + " " + pending + difference(bound);
            case Party(var bound, var from) ->
                consent(bound) + " The instrument is in force for it from " + from + "." + difference(bound);
            case ConsentWithdrawn(var act) ->
                "The instrument of consent was withdrawn on %s, before entry into force.".formatted(act.occurredOn());
            case Withdrawn(var end) -> end.because();
            case Ceased(var _, var reason) -> reason;
        };
    }

    private static Days days(StandingAct act) {
        return new Days(act.occurredOn().from(), act.occurredOn().to());
    }

    private static String consent(Bound bound) {
        return bound.consent()
                .map(act -> "%s on %s expresses consent to be bound.".formatted(act.type(), act.occurredOn()))
                .orElse(
                        bound.consentedOn() == null
                                ? "A decision puts the instrument into force for it."
                                : "Its silence until %s counts as consent.".formatted(bound.consentedOn()));
    }

    private static String ofSignature(StandingAct signature) {
        return switch (signature.effect().orElse(SignatureEffect.UNDETERMINED)) {
            case SUBJECT_TO_RATIFICATION -> "the signature is subject to ratification";
            case AD_REFERENDUM -> "the signature is ad referendum and awaits confirmation";
            case POLITICAL -> "the signature expresses no consent to be bound";
            case UNDETERMINED -> "whether the signature by itself binds is undetermined, and no consent is on record";
            case DEFINITIVE -> "the signature is definitive";
        };
    }
}
