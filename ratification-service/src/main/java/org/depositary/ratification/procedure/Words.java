package org.depositary.ratification.procedure;

import java.util.Locale;
import org.depositary.ratification.procedure.graph.When;
import org.depositary.ratification.procedure.template.Outcome;
import org.depositary.ratification.procedure.template.TemplateStep;

/** How explanations name steps, days and outcomes. */
final class Words {

    private Words() {}

    static String of(TemplateStep step) {
        return "“" + step.name() + "”";
    }

    static String of(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    static String of(When when) {
        return switch (when) {
            case When.Dated(var earliest, var latest) when earliest.equals(latest) -> "on " + latest;
            case When.Dated(var earliest, var latest) -> "between %s and %s".formatted(earliest, latest);
            case When.Scheduled(var day) -> "planned for " + day;
            case When.Undated _ -> "on an unknown day";
        };
    }

    /** “Approval” on 2026-03-02 (negative). */
    static String of(Course course, Happening happening) {
        String name = course.step(happening.step()).map(Words::of).orElse("“" + happening.step() + "”");
        return name + " " + of(happening.when()) + inBrackets(happening);
    }

    /** The outcome where it is worth a word. */
    static String inBrackets(Happening happening) {
        return happening.outcome() == Outcome.POSITIVE ? "" : " (" + of(happening.outcome()) + ")";
    }
}
