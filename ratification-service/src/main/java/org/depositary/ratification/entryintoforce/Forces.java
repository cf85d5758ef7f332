package org.depositary.ratification.entryintoforce;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.kit.time.AsOf;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.action.Actions;
import org.depositary.ratification.instrument.DeclaredClauses;
import org.depositary.ratification.instrument.DeclaredClauses.Clauses;
import org.depositary.ratification.instrument.DeclaredTies;
import org.depositary.ratification.instrument.KnownInstrument;
import org.depositary.ratification.instrument.KnownParticipant;
import org.depositary.rules.FinalClauses.Opening;
import org.depositary.rules.Rule;
import org.depositary.rules.evaluation.Act;
import org.depositary.rules.evaluation.Days;
import org.depositary.rules.evaluation.Facts;
import org.depositary.rules.evaluation.Member;
import org.depositary.rules.evaluation.Setting;
import org.depositary.rules.evaluation.Situation;
import org.jspecify.annotations.Nullable;

/** The force of instruments on record [VCLT 24]: computed from their final clauses and acts whenever it is asked for. */
@ApplicationScoped
public class Forces {

    private final DeclaredClauses clauses;
    private final DeclaredTies ties;
    private final DeterminedEvents determined;
    private final Leavings leavings;
    private final Actions actions;
    private final KnownInstrument.Repository instruments;
    private final KnownParticipant.Repository participants;

    Forces(
            DeclaredClauses clauses,
            DeclaredTies ties,
            DeterminedEvents determined,
            Leavings leavings,
            Actions actions,
            KnownInstrument.Repository instruments,
            KnownParticipant.Repository participants) {
        this.clauses = clauses;
        this.ties = ties;
        this.determined = determined;
        this.leavings = leavings;
        this.actions = actions;
        this.instruments = instruments;
        this.participants = participants;
    }

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
        var members = ties.members(asOf.knownAt());
        var recorded = actions.confirmed(instrument.id(), asOf.knownAt());
        var acts = new ArrayList<>(RecordedActs.of(recorded));
        acts.addAll(hypothesis.acts());
        var events = new ArrayList<>(determined.about(instrument.id(), asOf.knownAt()));
        events.addAll(hypothesis.events());
        var setting = setting(known, acts, members, others(known.finalClauses().entryIntoForce(), asOf, asked));
        var facts = new Facts(acts, events, setting, Situation.NONE);
        var force =
                new Force(known, recorded, facts, members, Force.evaluate(known.finalClauses(), facts, asOf.asAt()));
        var supposed = hypothesis.acts().stream().filter(Force::ends);
        return force.mayEnd()
                ? force.on(asOf.asAt(), Stream.concat(leavings.from(force, asOf.asAt()), supposed))
                : force;
    }

    private Setting setting(
            Clauses known, List<Act> acts, Map<String, List<Member>> members, Map<String, Days> others) {
        return new Setting(
                organisations(acts, members),
                classes(known.finalClauses().entryIntoForce(), members),
                others,
                Dates.ofNullable(known.adoptedOn()),
                Dates.ofNullable(opened(known.finalClauses().signature())));
    }

    private static @Nullable PartialDate opened(@Nullable Opening signature) {
        return signature == null || signature.from() == null ? null : PartialDate.of(signature.from());
    }

    /** Since when the other instruments are in force for which this one waits; none waits for itself. */
    private Map<String, Days> others(@Nullable Rule rule, AsOf asOf, Set<String> asked) {
        var found = new HashMap<String, Days>();
        if (rule != null) {
            rule.parts()
                    .flatMap(part ->
                            part instanceof Rule.OtherInstrumentInForce other ? Stream.of(other) : Stream.empty())
                    .distinct()
                    .forEach(other -> instruments
                            .everNamed(other.instrument())
                            .filter(known -> !asked.contains(known.slug()))
                            .ifPresent(known -> found.putAll(of(known, Hypothesis.NONE, asOf, new HashSet<>(asked))
                                    .since(other))));
        }
        return found;
    }

    /** The members of each group that the rule names. */
    private static Map<String, List<Member>> classes(@Nullable Rule rule, Map<String, List<Member>> members) {
        var named = rule == null ? Set.<String>of() : rule.names();
        return members.entrySet().stream()
                .filter(group -> named.contains(group.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those among the actors that are organisations, each with its members. */
    private Map<String, List<Member>> organisations(List<Act> acts, Map<String, List<Member>> members) {
        var actors = acts.stream().map(Act::participant).distinct().toList();
        return participants.organisations(actors).stream()
                .collect(toMap(code -> code, code -> members.getOrDefault(code, List.of())));
    }
}
