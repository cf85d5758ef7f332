package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depositary.rules.ActionType;
import org.depositary.rules.NoObjection;
import org.depositary.rules.Rule;
import org.depositary.rules.Threshold;
import org.jspecify.annotations.Nullable;

/** The first day on which the same facts answer otherwise. */
record Turning(Question question) {

    /** How many days are tried, and how many acts are read in all; then the next day is taken, which is never too late. */
    private static final int MOST_TRIES = 32;

    private static final int MOST_READ = 8_000;

    @Nullable
    LocalDate after(Evaluation answer) {
        int left = Math.min(
                MOST_TRIES, MOST_READ / Math.max(question.facts().acts().size(), 1));
        for (var day : days(answer)) {
            if (left-- == 0 || !question.on(day).answersLike(answer)) {
                return day;
            }
        }
        return null;
    }

    private TreeSet<LocalDate> days(Evaluation answer) {
        var days = new TreeSet<LocalDate>();
        Stream.of(ofFacts(), ofRule(question.terms().rule()), ofAnswer(answer))
                .flatMap(found -> found)
                .filter(day -> day.isAfter(answer.asAt()) && day.isBefore(LocalDate.MAX))
                .forEach(days::add);
        return days;
    }

    private Stream<LocalDate> ofFacts() {
        var facts = question.facts();
        var setting = facts.setting();
        var situation = facts.situation();
        var days = Stream.of(
                        facts.acts().stream().map(Act::counts),
                        facts.acts().stream().flatMap(Turning::end),
                        facts.events().stream().flatMap(event -> Stream.ofNullable(event.until())),
                        facts.events().stream().map(Event::effectiveFrom),
                        setting.instrumentsInForce().values().stream(),
                        situation.requests().values().stream(),
                        situation.approvals().stream().flatMap(approval -> Stream.ofNullable(approval.since())),
                        Stream.ofNullable(situation.inForceOn()))
                .flatMap(found -> found)
                .flatMap(found -> Stream.of(found.from(), found.to()));
        return Stream.concat(days, ofClasses());
    }

    /** The day from which a withdrawal or a cessation has effect. */
    private static Stream<Days> end(Act act) {
        return act.type() == ActionType.WITHDRAWAL_NOTICE || act.type() == ActionType.CESSATION
                ? Stream.ofNullable(act.effectiveOn())
                : Stream.empty();
    }

    private Stream<LocalDate> ofClasses() {
        return question.facts().setting().classes().values().stream()
                .flatMap(members -> members.stream())
                .flatMap(member -> Stream.concat(Stream.ofNullable(member.from()), Stream.ofNullable(member.to())));
    }

    private static Stream<LocalDate> ofRule(Rule rule) {
        return switch (rule) {
            case Rule.OnDate(var date) -> Stream.of(date);
            case Rule.NotBefore(var date) -> Stream.of(date);
            case Rule.LapsesAfter(var date) -> Stream.of(date.plusDays(1));
            case NoObjection silence -> Stream.of(silence.windowEnds());
            case Threshold.Weight weight -> weight.datedWeights().stream().map(table -> table.from());
            case Rule.Composite composite -> composite.rules().stream().flatMap(Turning::ofRule);
            default -> Stream.empty(); // No other rule names a day.
        };
    }

    private static Stream<LocalDate> ofAnswer(Evaluation answer) {
        return Stream.concat(
                        Stream.ofNullable(answer.entersIntoForceOn()),
                        answer.participants().stream().flatMap(bond -> Stream.ofNullable(bond.entersIntoForceOn())))
                .flatMap(days -> Stream.of(days.from(), days.to()));
    }
}
