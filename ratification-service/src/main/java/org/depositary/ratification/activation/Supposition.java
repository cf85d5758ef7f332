package org.depositary.ratification.activation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.depositary.kit.time.AsOf;
import org.depositary.rules.evaluation.Act;
import org.depositary.rules.evaluation.Days;
import org.depositary.rules.evaluation.Event;
import org.depositary.rules.evaluation.Situation;

/** What has not happened, or not yet, and is supposed to: what if it had? */
public record Supposition(
        List<Act> acts, List<Event> events, List<Situation.Approval> approvals, Map<String, Days> requests) {

    /** Nothing is supposed. */
    static final Supposition NONE = new Supposition(List.of(), List.of(), List.of(), Map.of());

    /** The day on which all of it would have happened, and not before {@code day}. */
    public AsOf after(AsOf asOf) {
        return new AsOf(after(asOf.asAt()), asOf.knownAt());
    }

    private LocalDate after(LocalDate day) {
        return Stream.of(
                        acts.stream().map(Act::counts),
                        events.stream().map(Event::effectiveFrom),
                        approvals.stream().flatMap(approval -> Stream.ofNullable(approval.since())),
                        requests.values().stream())
                .flatMap(found -> found)
                .map(Days::to)
                .filter(last -> last.isAfter(day))
                .max(LocalDate::compareTo)
                .orElse(day);
    }
}
