package org.depositary.ratification.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depositary.kit.paging.Cursor;
import org.depositary.kit.paging.Page;
import org.depositary.kit.problem.Unknown;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.instrument.KnownInstrument;
import org.depositary.rules.ActionType;

/** What is known of the acts about an instrument, and what follows from them. */
@ApplicationScoped
public class Actions {

    private static final Comparator<TreatyAction> BY_DAY = Comparator.comparing(Actions::key);

    private final Registers registers;

    Actions(Registers registers) {
        this.registers = registers;
    }

    /** Which acts a list wants; an empty set wants all. */
    public record Filter(Set<String> participants, Set<ActionType> types) {

        boolean wants(TreatyAction action) {
            return (participants.isEmpty() || participants.contains(action.participant()))
                    && (types.isEmpty() || types.contains(action.type()));
        }
    }

    /** A page of the acts that stand, in the order of the first day on which each may have occurred. */
    public Page.Cut<ActionView> page(KnownInstrument instrument, Filter filter, Cursor at, Reading reading) {
        var register = registers.of(instrument.id(), reading.asOf().knownAt());
        var found = register.standing(reading.sight().vouched()).stream()
                .filter(action ->
                        !action.occurredOn().from().isAfter(reading.asOf().asAt()))
                .filter(filter::wants)
                .filter(action ->
                        at.after().map(key -> key(action).compareTo(key) > 0).orElse(true))
                .sorted(BY_DAY)
                .limit(at.limit() + 1L)
                .toList();
        var cut = Page.Cut.of(found, at, Actions::key);
        return new Page.Cut<>(
                cut.items().stream()
                        .map(action -> ActionView.of(
                                instrument.slug(),
                                action,
                                register,
                                reading.sight().flags()))
                        .toList(),
                cut.page());
    }

    /** As of when, and how far, a reader looks. */
    public record Reading(AsOf asOf, Sight sight) {}

    /** One record, corrected or not; what is but announced only for who asks for it. */
    public ActionView one(KnownInstrument instrument, UUID id, Reading reading) {
        var register = registers.of(instrument.id(), reading.asOf().knownAt());
        return register.find(id)
                .filter(action -> reading.sight().announced() || !register.isUnderExamination(action))
                .map(action -> ActionView.of(
                        instrument.slug(), action, register, reading.sight().flags()))
                .orElseThrow(() -> new Unknown("action", id.toString()));
    }

    /** The acts that stand and are confirmed, whenever they were done; two statements. */
    public Acts confirmed(UUID instrument, Optional<Instant> knownAt) {
        return registers.of(instrument, knownAt).acts(Register.Vouched.CONFIRMED);
    }

    /** The acts that stand, as what follows from them needs to know them; two statements. */
    public Acts acts(KnownInstrument instrument, Reading reading) {
        return registers
                .of(instrument.id(), reading.asOf().knownAt())
                .acts(reading.sight().vouched());
    }

    private static String key(TreatyAction action) {
        return action.occurredOn().from() + "/" + action.id();
    }
}
