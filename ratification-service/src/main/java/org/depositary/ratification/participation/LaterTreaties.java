package org.depositary.ratification.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.instrument.DeclaredRelations;
import org.depositary.ratification.instrument.DeclaredRelations.Kind;
import org.depositary.ratification.instrument.KnownInstrument;

/** The treaties on record that supersede or amend another, and those for whom they are in force. */
@ApplicationScoped
class LaterTreaties {

    private final DeclaredRelations relations;

    LaterTreaties(DeclaredRelations relations) {
        this.relations = relations;
    }

    /** Those that do so to {@code instrument}; {@code read} works out who participates in each. */
    List<LaterTreaty> than(
            KnownInstrument instrument, AsOf asOf, BiFunction<KnownInstrument, AsOf, Participations> read) {
        return relations.towards(instrument, asOf.knownAt()).stream()
                .filter(relation -> relation.kind() == Kind.SUPERSEDES || relation.kind() == Kind.AMENDS)
                .map(relation -> later(relation, read.apply(relation.from(), asOf)))
                .toList();
    }

    private static LaterTreaty later(DeclaredRelations.Relation relation, Participations all) {
        return new LaterTreaty(
                relation.from().slug(),
                relation.kind() == Kind.SUPERSEDES,
                parties(all),
                all.given().holdsUntil());
    }

    private static Map<String, java.time.LocalDate> parties(Participations all) {
        var parties = new TreeMap<String, java.time.LocalDate>();
        all.participants().forEach(name -> all.inForce(name).ifPresent(since -> parties.put(name, since)));
        return parties;
    }
}
