package org.depositary.ratification.action;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depositary.kit.paging.Cursor;
import org.depositary.kit.paging.Page;
import org.depositary.kit.problem.Unknown;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.instrument.KnownInstrument;
import org.depositary.ratification.instrument.KnownParticipant;
import org.depositary.rules.ActionType;

/** What is known of the acts about an instrument, and what follows from them. */
@ApplicationScoped
public class Actions {

    private static final Comparator<TreatyAction> BY_DAY = Comparator.comparing(Actions::key);

    private final Registers registers;
    private final KnownInstrument.Repository instruments;

    Actions(Registers registers, KnownInstrument.Repository instruments) {
        this.registers = registers;
        this.instruments = instruments;
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
        return views(register, cut(register, filter, at, reading), Map.of(instrument.id(), instrument.slug()), reading);
    }

    /** A page of what one participant did that stands, whatever the instrument. */
    public Page.Cut<ActionView> page(KnownParticipant participant, Set<ActionType> types, Cursor at, Reading reading) {
        var register = registers.by(participant.code(), reading.asOf().knownAt());
        var cut = cut(register, new Filter(Set.of(participant.code()), types), at, reading);
        var under = cut.items().stream().map(TreatyAction::instrument).collect(toSet());
        return views(register, cut, instruments.slugs(under), reading);
    }

    private static Page.Cut<TreatyAction> cut(Register register, Filter filter, Cursor at, Reading reading) {
        var found = register.standing(reading.sight().vouched()).stream()
                .filter(action ->
                        !action.occurredOn().from().isAfter(reading.asOf().asAt()))
                .filter(filter::wants)
                .filter(action ->
                        at.after().map(key -> key(action).compareTo(key) > 0).orElse(true))
                .sorted(BY_DAY)
                .limit(at.limit() + 1L)
                .toList();
        return Page.Cut.of(found, at, Actions::key);
    }

    private static Page.Cut<ActionView> views(
            Register register, Page.Cut<TreatyAction> cut, Map<UUID, String> slugs, Reading reading) {
        var views = cut.items().stream()
                .map(action -> ActionView.of(
                        slugs.getOrDefault(action.instrument(), ""),
                        action,
                        register,
                        reading.sight().flags()))
                .toList();
        return new Page.Cut<>(views, cut.page());
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
