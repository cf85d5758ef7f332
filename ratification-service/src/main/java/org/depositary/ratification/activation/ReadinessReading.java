package org.depositary.ratification.activation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.depositary.ratification.instrument.DeclaredCommitment;
import org.depositary.rules.Rule;
import org.depositary.rules.evaluation.Activation;
import org.depositary.rules.evaluation.Days;
import org.depositary.rules.evaluation.Evaluation;
import org.depositary.rules.evaluation.Facts;
import org.depositary.rules.evaluation.Setting;
import org.depositary.rules.evaluation.Situation;
import org.depositary.rules.evaluation.Truth;
import org.jspecify.annotations.Nullable;

/** What the commitments of an instrument are for their obligors on a day: a pure reading of {@link Ground}. */
record ReadinessReading(Ground ground, List<Situation.Approval> approvals) {

    static List<ReadinessView> of(Ground ground) {
        var known = new ArrayList<>(ApprovalTruth.of(ground.approvals()));
        known.addAll(ground.supposed().approvals());
        var reading = new ReadinessReading(ground, List.copyOf(known));
        return ground.commitments().stream()
                .sorted(Comparator.comparing(DeclaredCommitment::id))
                .flatMap(commitment -> ground.obligors(commitment).stream()
                        .map(obligor -> reading.of(new Owed(commitment, obligor, ground.determinedFor(commitment)))))
                .toList();
    }

    /** One commitment of one obligor, and what was determined that may set it off. */
    private record Owed(DeclaredCommitment commitment, String obligor, List<Determination> determined) {

        Turn.Of of() {
            return new Turn.Of(commitment.id(), obligor);
        }
    }

    private ReadinessView of(Owed owed) {
        var commitment = owed.commitment();
        var facts = facts(owed);
        var trigger = TriggerTruth.of(Optional.ofNullable(commitment.activation()), facts, ground.day());
        var basis = BasisFound.of(towards(owed), commitment, ground.day());
        var maturity = Maturity.of(commitment);
        var known = new TruthTable.Known(
                basis.basis(),
                !commitment.isVoluntary() || Pledges.of(commitment, owed.obligor(), ground.day()),
                maturity.isSettled() ? trigger.prepared() : Truth.FALSE,
                trigger.triggered(),
                maturity.isSettled() ? trigger.live() : Truth.FALSE,
                isTakenBack(owed),
                ground.isPerformed(owed.of()),
                over(owed, trigger, facts));
        return view(owed, new Found(trigger, basis, known, TruthTable.of(known)));
    }

    private record Found(TriggerTruth trigger, BasisFound basis, TruthTable.Known known, Readiness readiness) {

        boolean isLive() {
            return readiness == Readiness.ACTIVE;
        }
    }

    private ReadinessView view(Owed owed, Found found) {
        var commitment = owed.commitment();
        var explanation = found.trigger()
                .whole()
                .map(Evaluation::explanation)
                .map(ReadinessExplanation::of)
                .orElse(null);
        var rests = found.isLive() ? restsOn(owed) : List.<Determination>of();
        var said = ground.said(owed.of());
        return new ReadinessView(
                commitment.id(),
                commitment.category(),
                commitment.maturity(),
                commitment.clause(),
                owed.obligor(),
                found.readiness(),
                found.basis().basis(),
                found.basis().because(),
                found.known().triggered(),
                found.known().prepared(),
                found.isLive() ? since(found.trigger()) : null,
                found.isLive() ? firedBy(rests) : lastFiredBy(owed, found),
                rests.stream().map(Determination::root).toList(),
                found.isLive() ? List.of() : missing(owed, found, explanation),
                Because.of(found.readiness(), owed.obligor()),
                explanation,
                said.isEmpty() ? null : ReadinessView.Said.of(said.getLast()),
                null,
                holdsUntil(found.trigger()));
    }

    private Facts facts(Owed owed) {
        var force = ground.force();
        var setting = force.facts().setting();
        var others = new HashMap<>(setting.instrumentsInForce());
        others.putAll(ground.inForce());
        var around = new Setting(
                setting.organisations(), setting.classes(), others, setting.adoptedOn(), setting.openedOn());
        return new Facts(force.facts().acts(), ground.events(owed.determined()), around, situation(owed));
    }

    private Situation situation(Owed owed) {
        var towards = towards(owed);
        var bond = towards.bond();
        var since = bond == null || towards.hasLeft() ? null : bond.entersIntoForceOn();
        return new Situation(owed.obligor(), since, requests(owed), asked(owed));
    }

    /** Who has asked, as is determined or supposed. */
    private Map<String, Days> requests(Owed owed) {
        var asked = new HashMap<String, Days>();
        owed.determined().stream()
                .filter(determined -> DeterminationRule.isRequest(determined.event()))
                .sorted(Comparator.comparing((Determination determined) ->
                                determined.details().effectiveFrom().to())
                        .reversed())
                .forEach(determined -> determined
                        .assertedBy()
                        .ifPresent(who ->
                                asked.put(who, DeterminedUnder.event(determined).effectiveFrom())));
        asked.putAll(ground.supposed().requests());
        return asked;
    }

    /** The approvals that the rule asks for; of those nobody has opened it is told that none is known. */
    private List<Situation.Approval> asked(Owed owed) {
        var rule = owed.commitment().activation();
        return rule == null
                ? approvals
                : Stream.concat(
                                rule.parts()
                                        .flatMap(part -> part instanceof Rule.NationalApproval asked
                                                ? Stream.of(asked)
                                                : Stream.empty())
                                        .map(asked -> new Situation.Approval(
                                                Objects.requireNonNullElse(asked.of(), owed.obligor()),
                                                asked.track(),
                                                Truth.FALSE,
                                                null,
                                                "No such approval is known.")),
                                approvals.stream())
                        .toList();
    }

    private BasisFound.Towards towards(Owed owed) {
        return new BasisFound.Towards(
                owed.obligor(),
                ground.kind(),
                ground.force().evaluation().of(owed.obligor()),
                ground.standings().of(owed.obligor()),
                ground.force().acts().on(ground.day()),
                ground.rolesOf(owed.obligor()));
    }

    /** Whether it was live on an earlier day by a determination that no longer stands. */
    private boolean isTakenBack(Owed owed) {
        return lastLive(owed)
                .filter(turn -> turn.restsOn().stream().anyMatch(root -> !ground.stands(root)))
                .isPresent();
    }

    private Optional<Turn> lastLive(Owed owed) {
        return ground.said(owed.of()).stream()
                .filter(turn -> turn.readiness() == Readiness.ACTIVE)
                .filter(turn ->
                        turn.since().map(day -> !day.isAfter(ground.day())).orElse(true))
                .reduce((_, later) -> later);
    }

    /** Whether its time is over: it can be set off no more, or what keeps it live is no longer so. */
    private Truth over(Owed owed, TriggerTruth trigger, Facts facts) {
        if (trigger.whole().filter(Evaluation::lapsed).isPresent()) {
            return Truth.TRUE;
        }
        var continuation = owed.commitment().continuation();
        var began = trigger.live() != Truth.FALSE || lastLive(owed).isPresent();
        if (continuation == null || !began) {
            return Truth.FALSE;
        }
        return switch (TriggerTruth.live(Activation.of(continuation, facts, ground.day()), continuation)) {
            case TRUE -> Truth.FALSE;
            case FALSE -> Truth.TRUE;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }

    /** The determinations on record by which the rule is met. */
    private List<Determination> restsOn(Owed owed) {
        var rule = Objects.requireNonNull(owed.commitment().activation());
        return rule.parts()
                .flatMap(part -> owed.determined().stream().filter(determined -> isMetBy(part, determined)))
                .distinct()
                .sorted(Comparator.comparing((Determination determined) ->
                                determined.details().effectiveFrom().to())
                        .thenComparingLong(Determination::entry))
                .toList();
    }

    private boolean isMetBy(Rule part, Determination determined) {
        var event = DeterminedUnder.event(determined);
        var holds = !event.effectiveFrom().to().isAfter(ground.day())
                && (event.until() == null || event.until().from().isAfter(ground.day()));
        return holds
                && switch (part) {
                    case Rule.EventDetermined waited -> event.is(waited.event(), waited.standard());
                    case Rule.RequestBy request ->
                        DeterminationRule.isRequest(event.type())
                                && determined
                                        .assertedBy()
                                        .filter(request.participant()::equals)
                                        .isPresent();
                    default -> false; // No other part waits for a determination.
                };
    }

    /** Of those it rests on, the one that came last. */
    private static @Nullable UUID firedBy(List<Determination> rests) {
        return rests.isEmpty() ? null : rests.getLast().root();
    }

    private @Nullable UUID lastFiredBy(Owed owed, Found found) {
        return found.readiness() == Readiness.SUSPENDED
                ? lastLive(owed).flatMap(Turn::firedBy).orElse(null)
                : null;
    }

    private static @Nullable LocalDate since(TriggerTruth trigger) {
        return trigger.whole()
                .flatMap(whole -> Optional.ofNullable(whole.entersIntoForceOn()))
                .map(Days::to)
                .orElse(null);
    }

    private List<String> missing(Owed owed, Found found, @Nullable ReadinessExplanation explanation) {
        var maturity = Maturity.of(owed.commitment());
        return switch (found.readiness()) {
            case DISCHARGED, EXPIRED, ACTIVE -> List.of();
            case NOT_COMMITTED, NO_PLEDGE, DORMANT, READY, BLOCKED, SUSPENDED, UNDETERMINED ->
                Stream.of(
                                found.known().basis() == Basis.NONE
                                        ? Stream.of(found.basis().because())
                                        : Stream.<String>of(),
                                found.known().pledged() ? Stream.<String>of() : Stream.of("Nothing is pledged."),
                                maturity.isSettled() ? Stream.<String>of() : Stream.of(maturity.says()),
                                explanation == null
                                        ? Stream.of("The register has no rule that says when it becomes live.")
                                        : explanation.missing())
                        .flatMap(said -> said)
                        .toList();
        };
    }

    private @Nullable LocalDate holdsUntil(TriggerTruth trigger) {
        return Stream.concat(
                        trigger.whole().flatMap(whole -> Optional.ofNullable(whole.holdsUntil())).stream(),
                        ground.turnsOn().stream())
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
