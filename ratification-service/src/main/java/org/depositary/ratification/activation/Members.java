package org.depositary.ratification.activation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depositary.rules.evaluation.Member;

/** Who belonged to which group on a day, as far as is listed. */
record Members(Set<String> groups, Map<String, List<Member>> listed, LocalDate day) {

    /** {@code keys}, each group among them replaced by its members. */
    Set<String> of(Collection<String> keys) {
        var found = new TreeSet<String>();
        keys.stream().flatMap(this::of).forEach(found::add);
        return found;
    }

    /** Whether {@code participant} is {@code key}, or a member of it. */
    boolean isAmong(String participant, String key) {
        return of(key).anyMatch(participant::equals);
    }

    /** The same lists on another day. */
    Members on(LocalDate other) {
        return new Members(groups, listed, other);
    }

    /** The days on which somebody joins or leaves a group. */
    Stream<LocalDate> turns() {
        return groups.stream()
                .flatMap(group -> listed.getOrDefault(group, List.of()).stream())
                .flatMap(member -> Stream.concat(Stream.ofNullable(member.from()), Stream.ofNullable(member.to())));
    }

    private Stream<String> of(String key) {
        return groups.contains(key)
                ? listed.getOrDefault(key, List.of()).stream()
                        .filter(member -> member.on(day))
                        .map(Member::participant)
                : Stream.of(key);
    }
}
