package org.depositary.ratification.procedure.rest;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depositary.kit.problem.InvalidPart;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.procedure.graph.GraphEvaluation;
import org.depositary.ratification.procedure.graph.ProcedureGraph;
import org.depositary.ratification.procedure.graph.SoundGraph;
import org.depositary.ratification.procedure.graph.When;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question to the procedure calculator. */
@Schema(
        name = "ProcedureEvaluationRequest",
        description = "A graph, what has happened of its business steps, and the day that is asked about.")
public record GraphQuestion(
        ProcedureGraph graph,

        @Nullable List<@Valid Happened> occurrences,

        @Schema(description = "Today where nothing is said.", examples = "2022-12-31") @Nullable
        LocalDate asAt) {

    /** A business step that happened, is planned, or happened on an unknown day. */
    @Schema(
            name = "GraphOccurrence",
            description = "That a step happened, or is planned; without a day it opens nothing.")
    public record Happened(
            @Schema(examples = "136") String step,

            @Schema(
                    description = "When it happened; a month or year counts from its last day.",
                    examples = "2022-01-10")
            @Nullable
            PartialDate occurredOn,

            @Schema(description = "The day for which it is planned.", examples = "2022-02-01") @Nullable
            LocalDate scheduledFor) {

        When when() {
            if (occurredOn != null) {
                return When.between(occurredOn.from(), occurredOn.to());
            }
            return scheduledFor == null ? When.undated() : When.scheduledFor(scheduledFor);
        }
    }

    /** What the graph says on {@code day}; refuses a graph that is not sound, and happenings of what is no business step. */
    GraphEvaluation evaluate(LocalDate day) {
        refuse("unsound-graph", "The graph cannot be evaluated.", graphFaults());
        SoundGraph sound = SoundGraph.of(graph);
        refuse("unknown-step", "Only a business step of the graph happens.", strangers(sound));
        Map<String, List<When>> happened = happened()
                .collect(Collectors.groupingBy(
                        Happened::step, Collectors.mapping(Happened::when, Collectors.toUnmodifiableList())));
        return sound.evaluate(happened, day);
    }

    private List<InvalidPart> graphFaults() {
        return graph.faults().stream()
                .map(fault -> new InvalidPart("/graph" + fault.pointer(), fault.says()))
                .toList();
    }

    private List<InvalidPart> strangers(SoundGraph sound) {
        List<Happened> given = happened().toList();
        return IntStream.range(0, given.size())
                .filter(place -> !sound.isBusiness(given.get(place).step()))
                .mapToObj(place -> new InvalidPart(
                        "/occurrences/%d/step".formatted(place),
                        "“%s” is no business step of the graph."
                                .formatted(given.get(place).step())))
                .toList();
    }

    private Stream<Happened> happened() {
        return occurrences == null ? Stream.empty() : occurrences.stream();
    }

    private static void refuse(String code, String detail, List<InvalidPart> faults) {
        if (!faults.isEmpty()) {
            throw new Unsound(code, detail, faults);
        }
    }
}
