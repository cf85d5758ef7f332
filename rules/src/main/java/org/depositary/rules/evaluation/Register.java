package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.depositary.rules.ActionType;

/**
 * What has happened by a day in one world, in order; put in order once, whichever days are asked about.
 *
 * <p>Acts made before the text was adopted are left out: what is not a text yet cannot be consented to, and final clauses
 * apply from adoption on [VCLT 24(4)].
 */
final class Register {

    private static final Comparator<Dated> IN_ORDER =
            Comparator.comparing(Dated::day).thenComparing(dated -> dated.act().participant());

    final World world;
    final Facts facts;
    final LocalDate asAt;
    private final List<Dated> acts;

    private Register(World world, Facts facts, LocalDate asAt, List<Dated> acts) {
        this.world = world;
        this.facts = facts;
        this.asAt = asAt;
        this.acts = acts;
    }

    /** All of it, of whatever day. */
    static Register of(World world, Facts facts) {
        var found = new ArrayList<Dated>(facts.acts().size());
        var numbers = new HashMap<String, Integer>();
        for (var act : facts.acts()) {
            if (!isBeforeAdoption(act, facts.setting())) {
                var day = isAgainst(act) ? world.against(act.counts()) : world.day(act.counts());
                var author = numbers.computeIfAbsent(act.participant(), _ -> numbers.size());
                found.add(new Dated(day, act, author));
            }
        }
        found.sort(IN_ORDER);
        return new Register(world, facts, LocalDate.MAX, found);
    }

    /** What of it had happened by {@code day}. */
    Register by(LocalDate day) {
        int end = acts.size();
        while (end > 0 && acts.get(end - 1).day().isAfter(day)) {
            end--;
        }
        return new Register(world, facts, day, acts.subList(0, end));
    }

    static boolean isBeforeAdoption(Act act, Setting setting) {
        var adopted = setting.adoptedOn();
        return adopted != null && act.occurredOn().to().isBefore(adopted.from());
    }

    private static boolean isAgainst(Act act) {
        return act.type() == ActionType.WITHDRAWAL_OF_INSTRUMENT || NoObjections.isObjection(act);
    }

    /** Everything, in the order of the days. */
    List<Dated> acts() {
        return acts;
    }

    /** The acts that {@code wanted} takes and whose author has not taken its consent back since. */
    List<Dated> standing(Predicate<Dated> wanted, Map<String, LocalDate> withdrawn) {
        var found = new ArrayList<Dated>(acts.size());
        for (var dated : acts) {
            if (wanted.test(dated) && stands(dated, withdrawn)) {
                found.add(dated);
            }
        }
        return found;
    }

    static boolean stands(Dated dated, Map<String, LocalDate> withdrawn) {
        if (withdrawn.isEmpty()) {
            return true;
        }
        var taken = withdrawn.get(dated.act().participant());
        return taken == null || dated.day().isAfter(taken);
    }

    /** The withdrawals of instruments. */
    List<Dated> withdrawals() {
        return acts.stream()
                .filter(dated -> dated.act().type() == ActionType.WITHDRAWAL_OF_INSTRUMENT)
                .toList();
    }
}
