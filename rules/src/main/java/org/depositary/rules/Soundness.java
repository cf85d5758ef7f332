package org.depositary.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What makes a rule sound: whether it says anything, of somebody, in a depth that a reader can follow. */
final class Soundness {

    /** No final clause or trigger known nests deeper than four; the bound also keeps evaluation off the stack's end. */
    static final int DEEPEST = 16;

    private Soundness() {}

    static List<Fault> faults(Rule rule) {
        return faults(rule, "", 1).toList();
    }

    private static Stream<Fault> faults(Rule rule, String at, int depth) {
        if (depth > DEEPEST) {
            return Stream.of(new Fault(at, "Rules may be nested %d deep, not deeper.".formatted(DEEPEST)));
        }
        return switch (rule) {
            case Rule.EventDetermined(var _, var standard) -> blank(standard, at + "/standard", "The standard");
            case Rule.RequestBy(var participant) -> participant(Optional.of(participant), at + "/participant");
            case Rule.NationalApproval(var _, var of) -> participant(of, at + "/of");
            case Rule.AllOf(var rules) -> composite(rules, at, depth);
            case Rule.AnyOf(var rules) -> composite(rules, at, depth);
        };
    }

    private static Stream<Fault> composite(List<Rule> rules, String at, int depth) {
        if (rules.isEmpty()) {
            return Stream.of(new Fault(at + "/rules", "A composite rule needs at least one rule."));
        }
        return IntStream.range(0, rules.size())
                .boxed()
                .flatMap(index -> faults(rules.get(index), at + "/rules/" + index, depth + 1));
    }

    private static Stream<Fault> participant(Optional<String> key, String at) {
        return Stream.concat(
                blank(key, at, "The participant"),
                key
                        .filter(text -> !text.isBlank() && text.chars().anyMatch(Character::isWhitespace))
                        .map(text -> new Fault(at, "A participant's key has no white space in it."))
                        .stream());
    }

    private static Stream<Fault> blank(Optional<String> text, String at, String what) {
        return text.filter(String::isBlank).map(_ -> new Fault(at, what + " is empty.")).stream();
    }
}
