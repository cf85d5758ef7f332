package org.depositary.ratification.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depositary.ratification.procedure.graph.When;
import org.depositary.ratification.procedure.template.Outcome;
import org.depositary.ratification.procedure.template.TemplateStep;

/**
 * What stands on a day of all that has happened: of each step the last time it took place, unless a refusal has sent the
 * case back to it or to a step before it.
 */
final class Standing {

    private final Course course;
    private final LinkedHashMap<String, Happening> last = new LinkedHashMap<>();
    private final Map<String, Happening> reopened = new HashMap<>();

    private Standing(Course course) {
        this.course = course;
    }

    /** Takes what counts on {@code day}; of two happenings of one day the later in the list is the later. */
    static Standing on(LocalDate day, Course course, List<Happening> happenings) {
        Standing standing = new Standing(course);
        happenings.stream()
                .filter(happening -> happening.when().countsOn(day))
                .sorted(Comparator.comparing(Standing::day))
                .forEach(standing::take);
        return standing;
    }

    /** The day from which a happening that counts does so. */
    static LocalDate day(Happening happening) {
        return happening.when().turnsOn().orElseThrow();
    }

    private void take(Happening happening) {
        course.step(happening.step()).ifPresent(step -> {
            last.remove(step.id());
            last.put(step.id(), happening);
            reopened.remove(step.id());
            if (happening.outcome() == Outcome.NEGATIVE) {
                course.steps().stream()
                        .filter(undone -> course.isReopenedBy(undone, step) && last.remove(undone.id()) != null)
                        .forEach(undone -> reopened.put(undone.id(), happening));
            }
        });
    }

    Optional<Happening> of(TemplateStep step) {
        return Optional.ofNullable(last.get(step.id()));
    }

    /** The refusal that undid {@code step}, which has not taken place since. */
    Optional<Happening> reopening(TemplateStep step) {
        return Optional.ofNullable(reopened.get(step.id()));
    }

    /** What stands, the latest last. */
    List<Happening> all() {
        return List.copyOf(last.values());
    }

    /** Whether anything at all has happened in the case, undone or not; an act of the State is not of the case. */
    boolean isEmpty() {
        return reopened.isEmpty()
                && last.keySet().stream()
                        .flatMap(id -> course.step(id).stream())
                        .noneMatch(TemplateStep::isRecordable);
    }

    boolean isCarriedOut(TemplateStep step) {
        return of(step).filter(happening -> course.template().isCarriedOut(step, happening.outcome()))
                .isPresent();
    }

    /** Whether {@code step} was carried out, or one that makes it unnecessary was. */
    boolean isDoneOrBypassed(TemplateStep step) {
        return isCarriedOut(step) || course.bypassersOf(step).stream().anyMatch(this::isCarriedOut);
    }

    /** Whether {@code happening} takes back what another step had given before it. */
    boolean isRevoking(Happening happening) {
        List<Happening> all = all();
        return course.step(happening.step())
                .filter(this::isCarriedOut)
                .map(step -> all.stream()
                        .limit(all.indexOf(happening))
                        .anyMatch(earlier -> step.revokes().contains(earlier.step())))
                .orElse(false);
    }

    /** Whether something that sets {@code step} off has come about. */
    boolean isSetOff(TemplateStep step) {
        Map<String, List<When>> happened = inTheGraph();
        return course.triggersOf(step).stream().map(Course::signal).anyMatch(happened::containsKey);
    }

    /** What stands, in the graph's names. */
    Map<String, List<When>> inTheGraph() {
        Map<String, List<When>> happened = new HashMap<>();
        last.forEach((id, happening) -> course.step(id).ifPresent(step -> {
            List<String> signals = new ArrayList<>();
            if (course.template().isCarriedOut(step, happening.outcome())) {
                signals.add(id);
            }
            if (course.outcomesOf(step).contains(happening.outcome())) {
                signals.add(Course.outcomeId(id, happening.outcome()));
            }
            signals.forEach(signal -> happened.put(signal, List.of(happening.when())));
        }));
        return happened;
    }
}
