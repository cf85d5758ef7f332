package org.depositary.ratification.entryintoforce;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.depositary.rules.evaluation.Act;
import org.depositary.rules.evaluation.Event;

/** Acts and events that have not happened, or not yet: what if they had? */
public record Hypothesis(List<Act> acts, List<Event> events) {

    /** Nothing is supposed. */
    public static final Hypothesis NONE = new Hypothesis(List.of(), List.of());

    public Hypothesis {
        acts = List.copyOf(acts);
        events = List.copyOf(events);
    }

    /** The day on which all of it would have happened, and not before {@code day}. */
    LocalDate after(LocalDate day) {
        return Stream.concat(
                        acts.stream().map(act -> act.counts().to()),
                        events.stream().map(event -> event.effectiveFrom().to()))
                .filter(last -> last.isAfter(day))
                .max(LocalDate::compareTo)
                .orElse(day);
    }
}
