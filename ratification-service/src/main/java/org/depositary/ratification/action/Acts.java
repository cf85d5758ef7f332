package org.depositary.ratification.action;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.depositary.rules.ActionType;

/**
 * The acts about an instrument that stand, in the order of their days.
 *
 * @param records every record there is or was, by id, with the first record of the same act
 */
public record Acts(List<StandingAct> standing, Map<UUID, UUID> records) {

    private static final Comparator<StandingAct> BY_DAY =
            Comparator.comparing(StandingAct::day).thenComparing(StandingAct::root);

    public Acts {
        standing = standing.stream().sorted(BY_DAY).toList();
        records = Map.copyOf(records);
    }

    /** Acts that were never corrected. */
    public static Acts of(List<StandingAct> acts) {
        return new Acts(
                acts, acts.stream().collect(java.util.stream.Collectors.toMap(StandingAct::id, StandingAct::root)));
    }

    /** These and one that was just recorded. */
    Acts with(StandingAct act) {
        var more = new java.util.ArrayList<>(standing);
        more.add(act);
        var known = new java.util.HashMap<>(records);
        known.put(act.id(), act.root());
        return new Acts(more, known);
    }

    public Stream<StandingAct> by(String participant) {
        return standing.stream().filter(act -> act.participant().equals(participant));
    }

    public Stream<StandingAct> of(ActionType type) {
        return standing.stream().filter(act -> act.type() == type);
    }

    /** The acts that object to, take back or concern {@code act}. */
    public Stream<StandingAct> about(StandingAct act) {
        return standing.stream()
                .filter(other -> other.refersTo()
                        .map(records::get)
                        .filter(act.root()::equals)
                        .isPresent());
    }

    /** What stands of the act that was once recorded as {@code record}. */
    public Optional<StandingAct> find(UUID record) {
        var root = records.get(record);
        return standing.stream().filter(act -> act.root().equals(root)).findFirst();
    }

    /** Whether there is, or was, such a record. */
    boolean knows(UUID record) {
        return records.containsKey(record);
    }

    /** Those that count on {@code day}. */
    public Acts on(LocalDate day) {
        return new Acts(standing.stream().filter(act -> act.countsOn(day)).toList(), records);
    }
}
