package org.depositary.rules.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a rule may ask about; what is dated after the day of the question has not happened yet. */
public record Facts(List<Act> acts, List<Event> events, Setting setting, Situation situation) {

    public Facts {
        acts = List.copyOf(acts);
        events = List.copyOf(events);
    }

    public static Facts of(List<Act> acts) {
        return new Facts(acts, List.of(), Setting.NONE, Situation.NONE);
    }

    /** These and more acts. */
    public Facts and(List<Act> more) {
        return new Facts(Stream.concat(acts.stream(), more.stream()).toList(), events, setting, situation);
    }

    public Facts with(List<Event> determined) {
        return new Facts(acts, determined, setting, situation);
    }

    public Facts in(Setting other) {
        return new Facts(acts, events, other, situation);
    }

    public Facts in(Situation other) {
        return new Facts(acts, events, setting, other);
    }

    /** Whether every day is known, so that both worlds are one. */
    boolean areExact() {
        return acts.stream().allMatch(Facts::isExact)
                && events.stream().allMatch(event -> exact(event.effectiveFrom()) && exact(event.until()))
                && setting.instrumentsInForce().values().stream().allMatch(Facts::exact)
                && exact(setting.adoptedOn())
                && exact(setting.openedOn())
                && exact(situation.inForceOn())
                && situation.requests().values().stream().allMatch(Facts::exact)
                && situation.approvals().stream()
                        .allMatch(approval -> approval.truth() != Truth.UNKNOWN && exact(approval.since()));
    }

    private static boolean isExact(Act act) {
        return exact(act.occurredOn())
                && exact(act.receivedOn())
                && exact(act.notifiedOn())
                && exact(act.registeredOn())
                && exact(act.effectiveOn());
    }

    private static boolean exact(@Nullable Days days) {
        return days == null || days.isExact();
    }
}
