package org.depositary.ratification.vote;

import java.util.List;
import java.util.stream.Stream;
import org.depositary.kit.problem.InvalidPart;
import org.depositary.kit.problem.Unsound;
import org.depositary.rules.Fault;
import org.jspecify.annotations.Nullable;

/** Answers a question about a vote, or refuses it with everything that is missing. */
public final class VoteEvaluation {

    private VoteEvaluation() {}

    public static VoteAnswer answer(VoteQuestion question) {
        return question.decisive().takesTheCouncil()
                ? ofTheCouncil(question)
                : byMajority(question, question.decisive().toMajority().orElseThrow(VoteEvaluation::noFraction));
    }

    private static VoteAnswer byMajority(VoteQuestion question, MajorityRule rule) {
        VoteCount count = question.count()
                .orElseThrow(() ->
                        new Unsound("unsound-vote", "/for", "How many were `for` and how many `against` is needed."));
        refuse(Stream.concat(count.faults().stream(), rule.faults(count).stream())
                .distinct()
                .toList());
        return VoteAnswer.of(rule.outcome(count), heavier(question));
    }

    private static VoteAnswer ofTheCouncil(VoteQuestion question) {
        var council = question.council();
        if (council.isEmpty()) {
            refuse(List.of(new Fault("/states", "A qualified majority needs how each State voted.")));
        }
        if (council.stream().map(each -> each.state()).distinct().count() < council.size()) {
            refuse(List.of(new Fault("/states", "A State votes once.")));
        }
        return VoteAnswer.of(question.decisive().toQualified().outcome(council), heavier(question));
    }

    private static @Nullable String heavier(VoteQuestion question) {
        var heavier = question.heavierRule();
        return heavier != null && heavier.applies() ? heavier.condition() : null;
    }

    private static Unsound noFraction() {
        return new Unsound("unsound-vote", "/rule", "A fraction needs `numerator`, `denominator` and `base`.");
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Unsound(
                    "unsound-vote",
                    "These numbers cannot be those of a vote under this rule.",
                    faults.stream()
                            .map(fault -> new InvalidPart(fault.pointer(), fault.says()))
                            .toList());
        }
    }
}
