package org.depositary.ratification.procedure.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.ratification.procedure.Reading;
import org.depositary.ratification.procedure.StepReading;
import org.depositary.ratification.procedure.template.ProcedureTemplate;
import org.depositary.ratification.procedure.template.TemplateStep;

/** A procedure to be drawn, as its author wrote it; in the colours of a case where one is read. */
public record Picture(String title, List<Box> boxes, List<Arrow> arrows, boolean coloured) {

    public Picture {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    public static Picture of(String title, ProcedureTemplate template, Optional<Reading> reading) {
        Map<String, StepReading> read = reading.stream()
                .flatMap(now -> now.steps().stream())
                .collect(Collectors.toMap(StepReading::id, Function.identity()));
        return new Picture(
                title,
                template.steps().stream()
                        .map(step -> box(step, template, Optional.ofNullable(read.get(step.id()))))
                        .toList(),
                Arrows.of(template),
                reading.isPresent());
    }

    /** The picture as a Graphviz document. */
    public String dot() {
        return new Dot(this).text();
    }

    /** The picture as a drawing (SVG 1.1), laid out in layers from the first step down. */
    public String svg() {
        return new Svg(this, Layout.of(this)).text();
    }

    private static Box box(TemplateStep step, ProcedureTemplate template, Optional<StepReading> read) {
        return new Box(
                step.id(),
                step.name(),
                step.actor(),
                remarks(step, template),
                !step.isRequired(),
                step.parallelGroup(),
                read.map(Shade::of),
                read.map(StepReading::because)
                        .orElse(step.note().or(step::condition).orElse(step.name())));
    }

    private static List<String> remarks(TemplateStep step, ProcedureTemplate template) {
        List<String> remarks = new ArrayList<>();
        step.deadline().map(Wording::of).ifPresent(remarks::add);
        step.extension().map(Wording::of).ifPresent(remarks::add);
        named("instead of: ", step.bypasses(), template).ifPresent(remarks::add);
        named("takes back: ", step.revokes(), template).ifPresent(remarks::add);
        return remarks;
    }

    private static Optional<String> named(String before, List<String> steps, ProcedureTemplate template) {
        Stream<String> names =
                steps.stream().flatMap(id -> template.step(id).stream()).map(TemplateStep::name);
        return steps.isEmpty() ? Optional.empty() : Optional.of(names.collect(Collectors.joining("; ", before, "")));
    }
}
