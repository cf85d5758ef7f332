package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Those who are named in a rule, one by one or as a class whose members come and go; nobody named: everybody. */
final class Circle {

    static final Circle EVERYBODY = new Circle(Set.of(), List.of());

    private final Set<String> names;
    private final List<Member> members;
    private @Nullable LocalDate lastAsked;
    private Set<String> lastAnswer = Set.of();

    private Circle(Set<String> names, List<Member> members) {
        this.names = names;
        this.members = members;
    }

    static Circle of(Set<String> named, Map<String, List<Member>> classes) {
        if (classes.isEmpty() || named.stream().noneMatch(classes::containsKey)) {
            return new Circle(named, List.of());
        }
        var names = new TreeSet<>(named);
        names.removeAll(classes.keySet());
        var members = new ArrayList<Member>();
        named.stream().filter(classes::containsKey).forEach(name -> members.addAll(classes.get(name)));
        return new Circle(names, members);
    }

    /** Those who belonged to it on a day, for ever. */
    Circle asOn(LocalDate day) {
        return members.isEmpty() ? this : new Circle(on(day), List.of());
    }

    boolean isEverybody() {
        return names.isEmpty() && members.isEmpty();
    }

    /** Whether nobody comes or goes. */
    boolean isFixed() {
        return members.isEmpty();
    }

    boolean contains(String participant, LocalDate day) {
        return isEverybody() || on(day).contains(participant);
    }

    Set<String> on(LocalDate day) {
        if (members.isEmpty()) {
            return names;
        }
        if (!day.equals(lastAsked)) {
            var found = new TreeSet<>(names);
            members.stream()
                    .filter(member -> member.on(day))
                    .map(Member::participant)
                    .forEach(found::add);
            lastAsked = day;
            lastAnswer = found;
        }
        return lastAnswer;
    }

    /** The days up to {@code day} on which somebody came or went. */
    SortedSet<LocalDate> changes(LocalDate day) {
        var days = new TreeSet<LocalDate>();
        for (var member : members) {
            add(days, member.from(), day);
            add(days, member.to(), day);
        }
        return days;
    }

    private static void add(Set<LocalDate> days, @Nullable LocalDate one, LocalDate last) {
        if (one != null && !one.isAfter(last)) {
            days.add(one);
        }
    }
}
