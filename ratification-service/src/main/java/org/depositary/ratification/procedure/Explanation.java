package org.depositary.ratification.procedure;

import java.util.List;
import java.util.stream.Stream;
import org.depositary.ratification.procedure.template.TemplateStep;

/** Why a case stands where it stands: the answer in a sentence, the facts it rests on, and the steps still missing. */
public record Explanation(String says, List<String> restsOn, List<String> missing) {

    public Explanation {
        restsOn = List.copyOf(restsOn);
        missing = List.copyOf(missing);
    }

    static Explanation of(Verdict verdict, CaseOnDay now) {
        return new Explanation(
                verdict.says(),
                now.standing().all().stream()
                        .map(happening -> Words.of(now.course(), happening))
                        .toList(),
                verdict.stage().isSettled() ? List.of() : missing(now));
    }

    private static List<String> missing(CaseOnDay now) {
        return Stream.concat(now.needed().stream(), now.calledFor().stream())
                .filter(step -> !now.standing().isDoneOrBypassed(step))
                .map(TemplateStep::name)
                .distinct()
                .toList();
    }
}
