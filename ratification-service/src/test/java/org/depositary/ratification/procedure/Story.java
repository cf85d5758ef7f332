package org.depositary.ratification.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.ratification.procedure.graph.CurrentState;
import org.depositary.ratification.procedure.graph.Potential;
import org.depositary.ratification.procedure.graph.When;
import org.depositary.ratification.procedure.template.Outcome;
import org.depositary.ratification.procedure.template.SeededProcedures;

/** A case told step by step, and read on the day after the last of them unless another day is asked for. */
final class Story {

    static final LocalDate START = LocalDate.of(2026, 1, 6);

    private final Procedure procedure;
    private final Requirement requirement;
    private final List<Happening> happenings = new ArrayList<>();
    private LocalDate today = START;

    private Story(Procedure procedure, Requirement requirement) {
        this.procedure = procedure;
        this.requirement = requirement;
    }

    /** A case under a procedure that the project ships. */
    static Story of(String procedure, Requirement requirement) {
        return new Story(Procedure.of(SeededProcedures.template(procedure)), requirement);
    }

    /** A case under a procedure written for a test, in YAML: its steps, and its type. */
    static Story under(String type, String steps) {
        return new Story(Procedure.of(Templates.template(type, steps)), Requirement.CONSENT);
    }

    /** Each named step is carried out, a day after the one before. */
    Story then(String... steps) {
        for (String step : steps) {
            then(step, Outcome.POSITIVE);
        }
        return this;
    }

    Story then(String step, Outcome outcome) {
        today = today.plusDays(1);
        return and(new Happening(step, When.on(today), outcome));
    }

    Story and(Happening happening) {
        happenings.add(happening);
        return this;
    }

    LocalDate today() {
        return today;
    }

    Procedure procedure() {
        return procedure;
    }

    List<Happening> happenings() {
        return happenings;
    }

    Reading read() {
        return readOn(today);
    }

    Reading readOn(LocalDate day) {
        return procedure.read(new CaseFacts(requirement, happenings), day);
    }

    Stage stage() {
        return read().stage();
    }

    StepReading step(String id) {
        return read().steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Period period(String id) {
        return procedure.periods(new CaseFacts(requirement, happenings), today).stream()
                .filter(period -> period.step().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Potential potential(String id) {
        return step(id).potential();
    }

    CurrentState current(String id) {
        return step(id).current();
    }

    /** What comes next, as {@code step POTENTIAL}. */
    List<String> next() {
        return read().next().stream()
                .map(step -> step.step() + " " + step.potential())
                .toList();
    }

    Optional<Deviation> deviation(Happening happening) {
        return procedure.deviation(happening, happenings);
    }
}
