package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.depositary.rules.EventType;
import org.depositary.rules.Rule;
import org.jspecify.annotations.Nullable;

/** Follows rules that wait for something other than acts: events, requests, approvals, other instruments. */
record Happenings(Evaluator evaluator) {

    Outcome evaluate(Rule.EventDetermined rule) {
        var episodes = events(rule.event(), rule.standard()).stream()
                .map(this::lasts)
                .filter(episode -> !episode.from().isAfter(evaluator.asAt()))
                .sorted(Comparator.comparing(Episode::from))
                .toList();
        var entering = new Anchors(evaluator).enter(episodes, rule.delay());
        return waiting(rule, entering, rule.event().name());
    }

    /** The times between such events; here an event stands against the rule. */
    Outcome evaluate(Rule.NotDuring rule) {
        var world = evaluator.world();
        var free = new ArrayList<Episode>();
        var since = LocalDate.MIN;
        for (var event : inOrder(rule.event())) {
            var from = world.against(event.effectiveFrom());
            var until = event.until();
            if (from.isAfter(since)) {
                free.add(new Episode(since, from, since, List.of(), null));
            }
            var over = until == null ? LocalDate.MAX : world.day(until);
            since = over.isAfter(since) ? over : since;
        }
        if (since.isBefore(LocalDate.MAX)) {
            free.add(Episode.since(since));
        }
        return Outcome.of(rule, List.copyOf(free), null);
    }

    Outcome evaluate(Rule.RequestBy rule) {
        var asked = evaluator.register().facts.situation().requests().get(rule.participant());
        return waiting(rule, since(asked), rule.participant());
    }

    Outcome evaluate(Rule.InForceForObligor rule) {
        var situation = evaluator.register().facts.situation();
        var obligor = Objects.requireNonNullElse(situation.obligor(), "obligor");
        return waiting(rule, since(situation.inForceOn()), obligor);
    }

    Outcome evaluate(Rule.NationalApproval rule) {
        var situation = evaluator.register().facts.situation();
        var of = rule.of() == null ? situation.obligor() : rule.of();
        var approval = situation.approval(of, rule.track());
        return waiting(rule, approval == null ? List.of() : since(approval), Objects.requireNonNullElse(of, "obligor"));
    }

    /** In force for one participant is not in force in general: where only that is known, it may be. */
    Outcome evaluate(Rule.OtherInstrumentInForce rule) {
        var known = evaluator.setting().instrumentsInForce();
        var general = known.get(rule.instrument());
        var participant = rule.forParticipant();
        var own = participant == null ? general : known.get(rule.instrument() + "/" + participant);
        var since = own != null ? own : evaluator.world() == World.EARLIEST ? general : null;
        return waiting(rule, new Anchors(evaluator).enter(since(since), rule.delay()), rule.instrument());
    }

    private Outcome waiting(Rule rule, List<Episode> episodes, String what) {
        return Outcome.of(rule, episodes, Progress.one(!episodes.isEmpty(), what));
    }

    private List<Episode> since(@Nullable Days days) {
        if (days == null) {
            return List.of();
        }
        var day = evaluator.world().day(days);
        return day.isAfter(evaluator.asAt()) ? List.of() : List.of(Episode.since(day));
    }

    private List<Episode> since(Situation.Approval approval) {
        return switch (approval.truth()) {
            case TRUE -> approval.since() == null ? List.of(Episode.ALWAYS) : since(approval.since());
            case FALSE -> List.of();
            case UNKNOWN -> evaluator.world() == World.EARLIEST ? List.of(Episode.ALWAYS) : List.of();
        };
    }

    private Episode lasts(Event event) {
        var world = evaluator.world();
        var from = world.day(event.effectiveFrom());
        var until = event.until();
        var over = until == null ? LocalDate.MAX : world.against(until);
        return new Episode(from, over, from, List.of(), event);
    }

    private List<Event> events(EventType type, @Nullable String standard) {
        return evaluator.register().facts.events().stream()
                .filter(event -> event.is(type, standard))
                .toList();
    }

    private List<Event> inOrder(EventType type) {
        var world = evaluator.world();
        return events(type, null).stream()
                .filter(event -> !world.against(event.effectiveFrom()).isAfter(evaluator.asAt()))
                .sorted(Comparator.comparing(event -> world.against(event.effectiveFrom())))
                .toList();
    }
}
