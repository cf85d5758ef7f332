package org.depositary.rules.evaluation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depositary.rules.ActionType;
import org.depositary.rules.NoObjection;

/**
 * Follows the rule that silence accepts.
 *
 * <p>An objection made on the last day of the window is in time; one that is withdrawn by then counts for nothing.
 */
record NoObjections(Evaluator evaluator) {

    static boolean isObjection(Act act) {
        return act.type() == ActionType.OBJECTION_TO_AMENDMENT || act.type() == ActionType.OBJECTION;
    }

    Outcome evaluate(NoObjection rule) {
        var objectors = objectors(rule);
        var have = objecting(rule, objectors);
        var tooMany = limit(rule);
        var compared = have.compareTo(tooMany);
        var limit = rule.fewerThan();
        var mustExceed = limit != null && Boolean.TRUE.equals(limit.strict());
        var defeated = mustExceed ? compared > 0 : compared >= 0;
        var isOpen = rule.windowEnds().isAfter(evaluator.asAt());
        List<Episode> episodes = (defeated || isOpen)
                ? List.of()
                : new Anchors(evaluator).enter(List.of(Episode.since(rule.windowEnds())), rule.delay());
        return Outcome.of(rule, episodes, new Progress(have, tooMany, List.of()));
    }

    /** Those whose objection stands at the end of the window. */
    Set<String> objectors(NoObjection rule) {
        var of = evaluator.circle(rule.of());
        var found = new HashSet<String>();
        for (var dated : evaluator.register().acts()) {
            if (dated.day().isAfter(rule.windowEnds())) {
                break;
            }
            var participant = dated.act().participant();
            if (isObjection(dated.act()) && of.contains(participant, rule.windowEnds())) {
                found.add(participant);
            } else if (dated.act().type() == ActionType.OBJECTION_WITHDRAWAL) {
                found.remove(participant);
            }
        }
        return found;
    }

    private static BigDecimal objecting(NoObjection rule, Set<String> objectors) {
        var limit = rule.fewerThan();
        return limit == null || limit.weights().isEmpty()
                ? BigDecimal.valueOf(objectors.size())
                : objectors.stream()
                        .map(name -> limit.weights().getOrDefault(name, BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** As many as defeat it; a fraction is multiplied out by rounding nothing away. */
    private BigDecimal limit(NoObjection rule) {
        var limit = rule.fewerThan();
        if (limit == null) {
            return BigDecimal.ONE;
        }
        var count = limit.count();
        var numerator = limit.numerator();
        var denominator = limit.denominator();
        if (count != null) {
            return BigDecimal.valueOf(count);
        }
        if (numerator != null && denominator != null) {
            return part(numerator, denominator, size(rule), Boolean.TRUE.equals(limit.strict()));
        }
        var all = limit.weights().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var share = limit.share();
        return share == null ? all : all.multiply(share);
    }

    private long size(NoObjection rule) {
        return evaluator.circle(rule.of()).on(rule.windowEnds()).size();
    }

    /** The whole number to be reached, or, where it must be exceeded, the one that may yet be. */
    private static BigDecimal part(int numerator, int denominator, long all, boolean strict) {
        var product = all * numerator;
        return BigDecimal.valueOf(strict ? product / denominator : Math.max(Math.ceilDiv(product, denominator), 1));
    }
}
