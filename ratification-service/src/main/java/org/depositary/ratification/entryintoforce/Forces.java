package org.depositary.ratification.entryintoforce;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.instrument.DeclaredClauses;
import org.depositary.ratification.instrument.KnownInstrument;
import org.depositary.ratification.instrument.KnownParticipant;
import org.depositary.rules.FinalClauses;
import org.depositary.rules.Rule;
import org.depositary.rules.evaluation.Act;
import org.depositary.rules.evaluation.Days;
import org.depositary.rules.evaluation.EntryIntoForce;
import org.depositary.rules.evaluation.Evaluation;
import org.depositary.rules.evaluation.Facts;
import org.depositary.rules.evaluation.Setting;
import org.depositary.rules.evaluation.Situation;
import org.jspecify.annotations.Nullable;

/** The force of instruments on record [VCLT 24]: computed from their final clauses and acts whenever it is asked for. */
@ApplicationScoped
public class Forces {

    private static final FinalClauses UNSTATED =
            new FinalClauses(null, null, List.of(), Set.of(), null, null, null, null, null);

    private static final List<String> ORGANISATIONS =
            List.of("REGIONAL_ECONOMIC_INTEGRATION_ORGANISATION", "INTERNATIONAL_ORGANISATION");

    private final DeclaredClauses clauses;
    private final RecordedActs acts;
    private final KnownInstrument.Repository instruments;
    private final KnownParticipant.Repository participants;

    Forces(
            DeclaredClauses clauses,
            RecordedActs acts,
            KnownInstrument.Repository instruments,
            KnownParticipant.Repository participants) {
        this.clauses = clauses;
        this.acts = acts;
        this.instruments = instruments;
        this.participants = participants;
    }

    /** The rule of an instrument, where its final clauses state one, and what follows from it. */
    public record Force(@Nullable Rule rule, Evaluation evaluation) {}

    /** The force of {@code instrument}, in a transaction. */
    public Force of(KnownInstrument instrument, AsOf asOf) {
        return of(instrument, Hypothesis.NONE, asOf, new HashSet<>());
    }

    /** What it would be if {@code hypothesis} had come about, on the day on which it would have. */
    public Force of(KnownInstrument instrument, Hypothesis hypothesis, AsOf asOf) {
        var day = new AsOf(hypothesis.after(asOf.asAt()), asOf.knownAt());
        return of(instrument, hypothesis, day, new HashSet<>());
    }

    /** @param asked the instruments whose force waits for that of this one */
    private Force of(KnownInstrument instrument, Hypothesis hypothesis, AsOf asOf, Set<String> asked) {
        asked.add(instrument.slug());
        var known = clauses.of(instrument.id(), asOf.knownAt());
        var stated = known.finalClauses() == null ? UNSTATED : known.finalClauses();
        var all = new ArrayList<>(acts.about(instrument.id(), asOf));
        all.addAll(hypothesis.acts());
        var setting = new Setting(
                organisations(all),
                Map.of(),
                others(stated.entryIntoForce(), asOf, asked),
                Dates.ofNullable(known.adoptedOn()),
                null);
        var facts = new Facts(all, hypothesis.events(), setting, Situation.NONE);
        return new Force(stated.entryIntoForce(), evaluate(stated, facts, asOf.asAt()));
    }

    /** A rule that cannot be evaluated says nothing; declarations-service lets none in. */
    private static Evaluation evaluate(FinalClauses stated, Facts facts, LocalDate asAt) {
        var rule = stated.entryIntoForce();
        return EntryIntoForce.of(rule == null || rule.faults().isEmpty() ? stated : UNSTATED, facts, asAt);
    }

    /** Since when the other instruments are in force for which this one waits; none waits for itself. */
    private Map<String, Days> others(@Nullable Rule rule, AsOf asOf, Set<String> asked) {
        var found = new HashMap<String, Days>();
        if (rule != null) {
            rule.parts()
                    .filter(Rule.OtherInstrumentInForce.class::isInstance)
                    .map(part -> ((Rule.OtherInstrumentInForce) part).instrument())
                    .filter(slug -> !asked.contains(slug))
                    .distinct()
                    .forEach(slug -> instruments.named(slug).ifPresent(other -> {
                        var on = of(other, Hypothesis.NONE, asOf, new HashSet<>(asked))
                                .evaluation()
                                .entersIntoForceOn();
                        if (on != null && on.isBounded()) {
                            found.put(slug, on);
                        }
                    }));
        }
        return found;
    }

    /** Those among the actors that are organisations; who their members are is not told here yet. */
    private Map<String, Set<String>> organisations(List<Act> all) {
        var actors = all.stream().map(Act::participant).distinct().toList();
        return actors.isEmpty()
                ? Map.of()
                : participants.list("code in ?1 and kind in ?2", actors, ORGANISATIONS).stream()
                        .collect(toMap(KnownParticipant::code, _ -> Set.of()));
    }
}
