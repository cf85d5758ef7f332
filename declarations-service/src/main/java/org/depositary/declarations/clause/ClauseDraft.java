package org.depositary.declarations.clause;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Unsound;
import org.jspecify.annotations.Nullable;

/** A text being rearranged: each step sees what the steps before it made; nothing is recorded yet. */
final class ClauseDraft {

    private final Map<UUID, ClauseVersion> former = new HashMap<>();
    private final Map<UUID, Place> places = new HashMap<>();
    private final Map<UUID, ClauseDescription> described = new HashMap<>();

    /** Where a clause stands in the draft. */
    private record Place(UUID clause, EId eId, BigDecimal ordinal) {}

    /** What has become of a clause that was there. */
    record Change(ClauseVersion former, Placement now, ClauseDescription description) {

        /** The row that says so; without a day it corrects the former one. */
        ClauseVersion recorded(@Nullable LocalDate from, Journal.Recorded recorded) {
            return from == null
                    ? former.corrected(now, description, recorded)
                    : former.followed(now.since(former.regime(), from), description, recorded);
        }
    }

    ClauseDraft(ClauseTree tree) {
        tree.all().forEach(clause -> {
            former.put(clause.clause(), clause);
            places.put(clause.clause(), new Place(clause.clause(), clause.eId(), clause.ordinal()));
        });
    }

    /** Moves {@code eId} with all that stands in it to where {@code request} says. */
    void move(EId eId, MoveRequest request) {
        var place = require(eId, "/eId");
        refuseOutOfPlace(eId, request.to());
        var ordinal = ordinal(place, request);
        within(eId)
                .forEach(inner -> places.put(
                        inner.clause(),
                        new Place(inner.clause(), renamed(inner.eId(), eId, request.to()), inner.ordinal())));
        places.put(place.clause(), new Place(place.clause(), request.to(), ordinal));
        if (request.number() != null) {
            described.put(place.clause(), description(place.clause()).numbered(request.number()));
        }
    }

    /** What has changed, in the order of the text. */
    List<Change> changes() {
        return former.values().stream()
                .sorted(Comparator.comparing(ClauseVersion::ordinal))
                .flatMap(this::change)
                .toList();
    }

    private Stream<Change> change(ClauseVersion was) {
        var place = places.get(was.clause());
        var description = description(was.clause());
        var now =
                place == null ? was.placement().strickenOut() : was.placement().at(place.eId(), place.ordinal());
        return now.equals(was.placement()) && description.equals(was.description())
                ? Stream.empty()
                : Stream.of(new Change(was, now, description));
    }

    private ClauseDescription description(UUID clause) {
        var was = former.get(clause);
        var now = described.get(clause);
        return now == null && was != null ? was.description() : java.util.Objects.requireNonNull(now);
    }

    private void refuseOutOfPlace(EId eId, EId to) {
        if (!to.equals(eId) && to.isWithin(eId)) {
            throw new Unsound("clause-in-itself", "/to", "A clause cannot stand in itself.");
        }
        to.parent().filter(parent -> find(parent).isEmpty()).ifPresent(parent -> {
            throw new Unsound("clause-without-parent", "/to", "There is no clause " + parent + " for it to stand in.");
        });
        find(to).filter(other -> !to.equals(eId)).ifPresent(other -> {
            throw new Unsound("one-clause-an-eid", "/to", "There is a clause " + to + " already.");
        });
    }

    private BigDecimal ordinal(Place place, MoveRequest request) {
        var stays = place.eId().parent().equals(request.to().parent());
        var siblings = siblings(request.to().parent(), place);
        if (request.after() == null) {
            return stays ? place.ordinal() : Ordinal.after(last(siblings));
        }
        return following(siblings, request.after());
    }

    private static BigDecimal following(List<Place> siblings, EId after) {
        for (var at = 0; at < siblings.size(); at++) {
            if (siblings.get(at).eId().equals(after)) {
                var next = siblings.stream().skip(at + 1L).findFirst().map(Place::ordinal);
                return Ordinal.between(siblings.get(at).ordinal(), next);
            }
        }
        throw new Unsound("clause-follows-a-sibling", "/after", after + " does not stand where this is to stand.");
    }

    private static BigDecimal last(List<Place> siblings) {
        return siblings.isEmpty() ? BigDecimal.ZERO : siblings.getLast().ordinal();
    }

    private List<Place> siblings(Optional<EId> parent, Place but) {
        var siblings = new ArrayList<>(places.values().stream()
                .filter(place -> place.eId().parent().equals(parent) && !place.equals(but))
                .toList());
        siblings.sort(Comparator.comparing(Place::ordinal));
        return siblings;
    }

    private List<Place> within(EId eId) {
        return places.values().stream()
                .filter(place -> place.eId().isWithin(eId))
                .toList();
    }

    private Optional<Place> find(EId eId) {
        return places.values().stream().filter(place -> place.eId().equals(eId)).findFirst();
    }

    private Place require(EId eId, String pointer) {
        return find(eId)
                .orElseThrow(
                        () -> new Unsound("unknown-clause", pointer, "There is no clause " + eId + " on that day."));
    }

    private static EId renamed(EId eId, EId from, EId to) {
        try {
            return eId.moved(from, to);
        } catch (IllegalArgumentException tooLong) {
            throw new Unsound("eid-in-form", "/to", String.valueOf(tooLong.getMessage()));
        }
    }
}
