package org.depositary.ratification.action;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.depositary.kit.fact.History;
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

    private final TreatyAction.Repository actions;

    Actions(TreatyAction.Repository actions) {
        this.actions = actions;
    }

    /** Which acts a list wants; an empty set wants all. */
    public record Filter(Set<String> participants, Set<ActionType> types) {

        boolean wants(TreatyAction action) {
            return (participants.isEmpty() || participants.contains(action.participant()))
                    && (types.isEmpty() || types.contains(action.type()));
        }
    }

    /** A page of the acts that stand, in the order of the first day on which each may have occurred. */
    public Page.Cut<ActionView> page(KnownInstrument instrument, Filter filter, Cursor at, AsOf asOf) {
        var found = standing(instrument, asOf).stream()
                .filter(filter::wants)
                .filter(action ->
                        at.after().map(key -> key(action).compareTo(key) > 0).orElse(true))
                .sorted(BY_DAY)
                .limit(at.limit() + 1L)
                .toList();
        var cut = Page.Cut.of(found, at, Actions::key);
        return new Page.Cut<>(
                cut.items().stream()
                        .map(action -> ActionView.of(instrument.slug(), action, null))
                        .toList(),
                cut.page());
    }

    /** One record, corrected or not. */
    public ActionView one(KnownInstrument instrument, UUID id, AsOf asOf) {
        var history = History.of(actions.about(instrument.id(), asOf.knownAt()));
        var action = history.find(id).orElseThrow(() -> new Unknown("action", id.toString()));
        var successor = history.rows().stream()
                .filter(row -> row.supersedes().filter(id::equals).isPresent())
                .findFirst();
        return ActionView.of(
                instrument.slug(), action, successor.map(TreatyAction::id).orElse(null));
    }

    /** The status of everybody who acted, by participant. */
    public List<ParticipationStatus.Of> statuses(KnownInstrument instrument, AsOf asOf) {
        var byParticipant = standing(instrument, asOf).stream()
                .collect(groupingBy(TreatyAction::participant, TreeMap::new, java.util.stream.Collectors.toList()));
        return byParticipant.entrySet().stream()
                .map(of -> new ParticipationStatus.Of(
                        of.getKey(), ParticipationStatus.derive(acts(of.getValue()), asOf.asAt())))
                .toList();
    }

    private static List<ParticipationStatus.Act> acts(List<TreatyAction> actions) {
        return actions.stream()
                .sorted(BY_DAY)
                .map(action -> new ParticipationStatus.Act(action.type(), action.effect(), action.occurredOn()))
                .toList();
    }

    /** What stands of what is known, as far as it may have occurred by the day asked about. */
    private List<TreatyAction> standing(KnownInstrument instrument, AsOf asOf) {
        return History.of(actions.about(instrument.id(), asOf.knownAt())).current().stream()
                .filter(action -> !action.occurredOn().from().isAfter(asOf.asAt()))
                .toList();
    }

    private static String key(TreatyAction action) {
        return action.occurredOn().from() + "/" + action.id();
    }
}
