package org.depositary.ratification.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.depositary.ratification.procedure.graph.ProcedureGraph;
import org.depositary.ratification.procedure.graph.SoundGraph;
import org.depositary.ratification.procedure.template.ProcedureTemplate;
import org.depositary.ratification.procedure.template.TemplateStep;
import org.depositary.rules.Fault;

/** A national procedure made ready to be followed: the template, the graph it draws, and what both say of a case. */
public final class Procedure {

    private final Course course;
    private final SoundGraph graph;

    private Procedure(Course course, SoundGraph graph) {
        this.course = course;
        this.graph = graph;
    }

    /** What keeps {@code template} from being published; empty when it can be followed. */
    public static List<Fault> faults(ProcedureTemplate template) {
        List<Fault> faults = template.faults();
        return faults.isEmpty() ? Compilation.graphOf(Course.of(template)).faults() : faults;
    }

    /** Refuses a template that has {@linkplain #faults faults}; ask for them first. Costly enough to be kept. */
    public static Procedure of(ProcedureTemplate template) {
        List<Fault> faults = template.faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("Procedure “%s” is not sound: %s".formatted(template.id(), faults));
        }
        Course course = Course.of(template);
        return new Procedure(course, SoundGraph.of(Compilation.graphOf(course)));
    }

    public ProcedureTemplate template() {
        return course.template();
    }

    public ProcedureGraph graph() {
        return graph.graph();
    }

    public Optional<TemplateStep> step(String id) {
        return course.step(id);
    }

    /** Where a case with these facts stands on {@code asAt}, and until when that holds. */
    public Reading read(CaseFacts facts, LocalDate asAt) {
        return new CaseReader(course, graph, facts).read(asAt);
    }

    /** The periods that the law sets in a case with these facts, as they stand on {@code asAt}. */
    public List<Period> periods(CaseFacts facts, LocalDate asAt) {
        return new Periods(CaseOnDay.of(course, graph, facts, asAt)).all();
    }

    /** Why {@code happening} could not have happened by this procedure, given what was {@code recorded}; empty if it could. */
    public Optional<Deviation> deviation(Happening happening, List<Happening> recorded) {
        return new Conformity(course, graph).deviation(happening, recorded);
    }

    /** The deviations in a whole case, in the order in which it was recorded. */
    public List<Deviation> deviations(List<Happening> happenings) {
        return IntStream.range(0, happenings.size())
                .mapToObj(index -> deviation(happenings.get(index), othersThan(index, happenings)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Happening> othersThan(int index, List<Happening> happenings) {
        Happening judged = happenings.get(index);
        List<Happening> others = new ArrayList<>(happenings.subList(0, index));
        happenings.subList(index + 1, happenings.size()).stream()
                .filter(later -> !later.isOf(judged.step()) || !later.when().equals(judged.when()))
                .forEach(others::add);
        return others;
    }
}
