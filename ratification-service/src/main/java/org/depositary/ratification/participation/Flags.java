package org.depositary.ratification.participation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.ratification.action.InternalApproval.Answer;
import org.depositary.ratification.action.StandingAct;
import org.depositary.ratification.participation.ParticipationStatus.Word;
import org.depositary.rules.ActionType;
import org.depositary.rules.SignatureEffect;
import org.jspecify.annotations.Nullable;

/** What is the case beside the main status. */
record Flags(Participations all, Beside beside) {

    /** Signatures by which one undertakes nothing of [VCLT 18(a)], or has consented by already. */
    private static final Set<SignatureEffect> WITHOUT_DUTY =
            Set.of(SignatureEffect.POLITICAL, SignatureEffect.DEFINITIVE, SignatureEffect.UNDETERMINED);

    /** What is known beside the acts that stand: approvals at home, and instruments that are examined. */
    interface Beside {

        Answer approval(String participant);

        Optional<StandingAct> underExamination(String participant);
    }

    List<StandingFlag> of(String participant, ParticipationStatus status) {
        return Stream.of(
                        provisional(participant),
                        notice(participant),
                        suspended(participant),
                        interimDuty(participant, status),
                        underExamination(participant),
                        approved(participant, status.word()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<StandingFlag> provisional(String participant) {
        return all.provisionally(participant)
                .map(found -> StandingFlag.of(StandingFlag.Word.PROVISIONALLY_APPLYING, found.since(), found.because())
                        .confinedTo(found.clauses()));
    }

    private Optional<StandingFlag> notice(String participant) {
        if (all.end(participant).isPresent()) {
            return Optional.empty();
        }
        var inForce = all.bound(participant).flatMap(Bound::since).orElse(null);
        return new Notices(all.given())
                .of(participant, inForce).stream()
                        .filter(notice -> notice.isPendingOn(all.given().day()))
                        .findFirst()
                        .map(Flags::noticeGiven);
    }

    private static StandingFlag noticeGiven(Notice notice) {
        return new StandingFlag(
                StandingFlag.Word.NOTICE_GIVEN,
                notice.act().day(),
                notice.effect().orElse(null),
                List.of(),
                notice.because()
                        + notice.effect()
                                .map(on -> " The withdrawal takes effect on %s.".formatted(on))
                                .orElse(""));
    }

    private Optional<StandingFlag> suspended(String participant) {
        return Ending.suspended(all.given(), participant).map(act -> {
            var scope = act.details().scope();
            var flag = StandingFlag.of(
                    StandingFlag.Word.SUSPENDED,
                    Circumstances.effect(act),
                    "It suspended the operation of the treaty on %s [VCLT 57].".formatted(act.occurredOn()));
            return scope == null ? flag : flag.confinedTo(Provisional.clausesOf(scope));
        });
    }

    private Optional<StandingFlag> interimDuty(String participant, ParticipationStatus status) {
        var refuses = all.given()
                .by(participant, ActionType.INTENTION_NOT_TO_BECOME_PARTY)
                .findAny()
                .isPresent();
        return switch (status) {
            case ParticipationStatus.SignedNotBound(var signature)
            when !refuses && undertakes(signature) ->
                Optional.of(StandingFlag.of(
                        StandingFlag.Word.INTERIM_DUTY,
                        signature.day(),
                        "It signed subject to ratification and has not made its intention clear not to become a party"
                                + " [VCLT 18(a)]."));
            case ParticipationStatus.Contracting(var bound, var _, var _) ->
                Optional.of(StandingFlag.of(
                        StandingFlag.Word.INTERIM_DUTY,
                        consented(bound),
                        "It has consented to be bound, and the treaty is not in force yet [VCLT 18(b)]."));
            case ParticipationStatus.SignedNotBound _,
                    ParticipationStatus.NoAction _,
                    ParticipationStatus.Party _,
                    ParticipationStatus.ConsentWithdrawn _,
                    ParticipationStatus.Withdrawn _,
                    ParticipationStatus.Ceased _ -> Optional.empty();
        };
    }

    private static boolean undertakes(StandingAct signature) {
        return signature.effect().filter(WITHOUT_DUTY::contains).isEmpty();
    }

    private static java.time.@Nullable LocalDate consented(Bound bound) {
        return bound.consentedOn() == null ? null : bound.consentedOn().to();
    }

    private Optional<StandingFlag> underExamination(String participant) {
        return beside.underExamination(participant)
                .map(act -> StandingFlag.of(
                        StandingFlag.Word.INSTRUMENT_UNDER_EXAMINATION,
                        act.day(),
                        "The depositary examines its %s of %s [VCLT 77(1)(d)]."
                                .formatted(act.type(), act.occurredOn())));
    }

    private Optional<StandingFlag> approved(String participant, Word status) {
        var isOpen = status == Word.NO_ACTION || status == Word.SIGNED_NOT_BOUND || status == Word.CONSENT_WITHDRAWN;
        return isOpen && isGranted(beside.approval(participant))
                ? Optional.of(StandingFlag.of(
                        StandingFlag.Word.APPROVED_NOT_DEPOSITED,
                        null,
                        "Its internal law lets it consent to be bound, and nothing is deposited."))
                : Optional.empty();
    }

    private static boolean isGranted(Answer approval) {
        return switch (approval) {
            case GRANTED, GRANTED_WITH_OPEN_CONDITION -> true;
            case NONE_KNOWN, MISSING -> false;
        };
    }
}
