package org.depositary.declarations.clause;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.declarations.instrument.Instruments;
import org.depositary.declarations.instrument.Relation;
import org.depositary.kit.problem.Unknown;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.time.AsOf;
import org.jspecify.annotations.Nullable;

/** The instruments through which a text may bind: the original one, and those that say that they amend it. */
@ApplicationScoped
class AmendingInstruments {

    private final Instruments instruments;
    private final Clock clock;

    AmendingInstruments(Instruments instruments, Clock clock) {
        this.instruments = instruments;
        this.clock = clock;
    }

    /** The instrument {@code name} as a regime of {@code amended}; the original one where none is named. */
    Instrument regime(Instrument amended, @Nullable String name) {
        if (name == null || name.equals(amended.slug())) {
            return amended;
        }
        var found = find(name);
        var amends = found.view().relations().stream()
                .anyMatch(relation -> relation.kind() == Relation.Kind.AMENDS
                        && relation.instrument().equals(amended.slug()));
        if (!amends) {
            throw new Unsound(
                    "regime-amends",
                    "/regime",
                    name + " has no relation AMENDS to " + amended.slug() + "; add it first.");
        }
        return found.head();
    }

    private Instruments.Found find(String name) {
        try {
            return instruments.one(name, AsOf.today(LocalDate.now(clock)));
        } catch (Unknown nobodyKnowsIt) {
            throw new Unsound("unknown-instrument", "/regime", "Not in the register: " + name + ". Register it first.");
        }
    }
}
