package org.depositary.rules.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.depositary.rules.Organisations;
import org.depositary.rules.Threshold;
import org.depositary.rules.Threshold.Weight.DatedWeights;
import org.depositary.rules.Threshold.Weight.Over;

/** A roll that weighs those who are on it by the table of the day. */
final class Weights extends Roll {

    private final Threshold.Weight rule;
    private final List<DatedWeights> tables;
    private Map<String, BigDecimal> table;
    private int nextTable;
    private BigDecimal ofAll;
    private BigDecimal weight = BigDecimal.ZERO;
    private BigDecimal base = BigDecimal.ZERO;

    Weights(Threshold.Weight rule, Organisations organisationsRule, Map<String, List<Member>> organisations) {
        super(organisationsRule, organisations);
        this.rule = rule;
        this.tables = rule.datedWeights().stream()
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .toList();
        this.table = rule.weights();
        this.ofAll = rule.share().multiply(total(table));
    }

    @Override
    void joined(String participant) {
        weight = weight.add(table.getOrDefault(participant, BigDecimal.ZERO));
        if (rule.over() == Over.ACTING) {
            base = base.add(rule.baseWeights().getOrDefault(participant, BigDecimal.ZERO));
        }
    }

    @Override
    void left(String participant) {
        weight = weight.subtract(table.getOrDefault(participant, BigDecimal.ZERO));
        if (rule.over() == Over.ACTING) {
            base = base.subtract(rule.baseWeights().getOrDefault(participant, BigDecimal.ZERO));
        }
    }

    @Override
    boolean isReached(LocalDate day) {
        takeTableOf(day);
        var needed = needed();
        var compared = weight.compareTo(needed);
        return needed.signum() > 0 && (Boolean.TRUE.equals(rule.strict()) ? compared > 0 : compared >= 0);
    }

    @Override
    Progress progress(LocalDate day) {
        takeTableOf(day);
        return new Progress(plain(weight), plain(needed()), List.of());
    }

    /** A part of all stays the same as long as the table does. */
    private BigDecimal needed() {
        return rule.over() == Over.ACTING ? rule.share().multiply(base) : ofAll;
    }

    /** Weighs again by the latest table of {@code day}, where that is another than before. */
    private void takeTableOf(LocalDate day) {
        int former = nextTable;
        while (nextTable < tables.size() && !tables.get(nextTable).from().isAfter(day)) {
            table = tables.get(nextTable++).weights();
        }
        if (nextTable > former) {
            ofAll = rule.share().multiply(total(table));
            weight = counting().stream()
                    .map(name -> table.getOrDefault(name, BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** What is stated, where the table does not add up; else the sum, of those who never act too. */
    private BigDecimal total(Map<String, BigDecimal> weights) {
        var stated = rule.total();
        return stated != null ? stated : weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
