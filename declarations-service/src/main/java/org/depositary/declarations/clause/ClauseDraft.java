package org.depositary.declarations.clause;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.fact.Source;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Unsound;
import org.jspecify.annotations.Nullable;

/** A text being rearranged: each step sees what the steps before it made; nothing is recorded yet. */
final class ClauseDraft {

    private final Map<UUID, ClauseVersion> former = new HashMap<>();
    private final Map<UUID, Place> places = new HashMap<>();
    private final Map<UUID, ClauseDescription> described = new HashMap<>();
    private final Map<UUID, ClauseRequest> added = new HashMap<>();
    private final Map<UUID, Map<String, ClauseText.Wording>> wordings = new HashMap<>();

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

    /** A clause that was not there, with its texts. */
    record Inserted(EId eId, BigDecimal ordinal, ClauseDescription description, List<ClauseText.Wording> wordings) {}

    /** A text that takes the place of another in a clause that was there. */
    record Replaced(ClauseVersion clause, ClauseText.Wording wording) {}

    ClauseDraft(ClauseTree tree) {
        tree.all().forEach(clause -> {
            former.put(clause.clause(), clause);
            places.put(clause.clause(), new Place(clause.clause(), clause.eId(), clause.ordinal()));
        });
    }

    /** Carries out what {@code amendment} says, in its order; a fault names the instruction. */
    void carryOut(AmendmentRequest amendment) {
        var at = "/instructions/";
        for (var index = 0; index < amendment.instructions().size(); index++) {
            carryOut(amendment.instructions().get(index), amendment.source(), at + index);
        }
    }

    private void carryOut(AmendingInstruction instruction, Source source, String at) {
        var eId = instruction.eId();
        switch (instruction.type()) {
            case INSERT -> insert(needed(instruction.clause(), at + "/clause"), instruction, at);
            case REPLACE -> replace(instruction, source, at);
            case DELETE -> within(require(eId, at + "/eId").eId()).forEach(inner -> places.remove(inner.clause()));
            case RENUMBER ->
                move(
                        new Step(eId, needed(instruction.to(), at + "/to"), instruction.after(), at),
                        instruction.number());
        }
    }

    private static <T> T needed(@Nullable T part, String pointer) {
        if (part == null) {
            throw new Unsound("instruction-complete", pointer, "This instruction needs it.");
        }
        return part;
    }

    private void insert(ClauseRequest clause, AmendingInstruction instruction, String at) {
        if (!clause.eId().equals(instruction.eId())) {
            throw new Unsound("instruction-complete", at + "/clause/eId", "It is not the eId of the instruction.");
        }
        var step = new Step(clause.eId(), clause.eId(), instruction.after(), at);
        refuseOutOfPlace(step, Optional.empty());
        clause.misplacedWithin().ifPresent(child -> {
            throw new Unsound("clause-without-parent", at + "/clause", child + " does not stand where it says.");
        });
        var ordinal = step.after() == null
                ? Ordinal.after(last(siblings(clause.eId().parent(), Optional.empty())))
                : following(siblings(clause.eId().parent(), Optional.empty()), step.after(), at);
        for (var part : clause.flattened().toList()) {
            refuseTaken(part.eId(), at + "/clause");
            var id = Ids.next();
            added.put(id, part);
            described.put(id, part.description());
            places.put(id, new Place(id, part.eId(), ordinal));
            ordinal = Ordinal.after(ordinal);
        }
    }

    private void refuseTaken(EId eId, String pointer) {
        if (find(eId).isPresent()) {
            throw new Unsound("one-clause-an-eid", pointer, "There is a clause " + eId + " already.");
        }
    }

    private void replace(AmendingInstruction instruction, Source source, String at) {
        var place = require(instruction.eId(), at + "/eId");
        if (instruction.heading() != null) {
            described.put(place.clause(), description(place.clause()).headed(instruction.heading()));
        } else {
            needed(instruction.text(), at + "/text");
        }
        instruction
                .wordings(source)
                .forEach(wording -> wordings.computeIfAbsent(place.clause(), clause -> new TreeMap<>())
                        .put(wording.language(), wording));
    }

    /** Where a clause goes, and where to say that it cannot. */
    record Step(EId eId, EId to, @Nullable EId after, String at) {}

    /** Moves {@code eId} with all that stands in it to where {@code request} says. */
    void move(EId eId, MoveRequest request) {
        move(new Step(eId, request.to(), request.after(), ""), request.number());
    }

    private void move(Step step, @Nullable String number) {
        var place = require(step.eId(), step.at() + "/eId");
        refuseOutOfPlace(step, Optional.of(place));
        var ordinal = ordinal(place, step);
        within(step.eId())
                .forEach(inner -> places.put(
                        inner.clause(), new Place(inner.clause(), renamed(inner.eId(), step), inner.ordinal())));
        places.put(place.clause(), new Place(place.clause(), step.to(), ordinal));
        if (number != null) {
            described.put(place.clause(), description(place.clause()).numbered(number));
        }
    }

    /** The clauses that were not there, in the order of the text. */
    List<Inserted> inserted() {
        return added.entrySet().stream()
                .filter(clause -> places.containsKey(clause.getKey()))
                .map(clause -> inserted(Objects.requireNonNull(places.get(clause.getKey())), clause.getValue()))
                .sorted(Comparator.comparing(Inserted::ordinal))
                .toList();
    }

    private Inserted inserted(Place place, ClauseRequest request) {
        var texts = new TreeMap<String, ClauseText.Wording>();
        request.wordings().forEach(wording -> texts.put(wording.language(), wording));
        texts.putAll(wordings.getOrDefault(place.clause(), Map.of()));
        return new Inserted(place.eId(), place.ordinal(), description(place.clause()), List.copyOf(texts.values()));
    }

    /** The texts that take the place of others. */
    List<Replaced> replaced() {
        return wordings.entrySet().stream()
                .filter(clause -> places.containsKey(clause.getKey()))
                .flatMap(clause -> Stream.ofNullable(former.get(clause.getKey()))
                        .flatMap(was -> clause.getValue().values().stream().map(text -> new Replaced(was, text))))
                .toList();
    }

    /** The clauses that were there and are placed, described or worded anew, as they were, in the order of the text. */
    Stream<ClauseVersion> touched() {
        return Stream.concat(
                        changes().stream().map(Change::former),
                        replaced().stream().map(Replaced::clause))
                .distinct()
                .sorted(Comparator.comparing(ClauseVersion::ordinal));
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
        return now == null && was != null ? was.description() : Objects.requireNonNull(now);
    }

    private void refuseOutOfPlace(Step step, Optional<Place> moved) {
        var to = step.to();
        if (moved.isPresent() && !to.equals(step.eId()) && to.isWithin(step.eId())) {
            throw new Unsound("clause-in-itself", step.at() + "/to", "A clause cannot stand in itself.");
        }
        to.parent().filter(parent -> find(parent).isEmpty()).ifPresent(parent -> {
            throw new Unsound(
                    "clause-without-parent",
                    step.at() + "/to",
                    "There is no clause " + parent + " for it to stand in.");
        });
        if (moved.map(place -> !place.eId().equals(to)).orElse(true)) {
            refuseTaken(to, step.at() + "/to");
        }
    }

    private BigDecimal ordinal(Place place, Step step) {
        var stays = place.eId().parent().equals(step.to().parent());
        var siblings = siblings(step.to().parent(), Optional.of(place));
        if (step.after() == null) {
            return stays ? place.ordinal() : Ordinal.after(last(siblings));
        }
        return following(siblings, step.after(), step.at());
    }

    private static BigDecimal following(List<Place> siblings, EId after, String at) {
        for (var index = 0; index < siblings.size(); index++) {
            if (siblings.get(index).eId().equals(after)) {
                var next = siblings.stream().skip(index + 1L).findFirst().map(Place::ordinal);
                return Ordinal.between(siblings.get(index).ordinal(), next);
            }
        }
        throw new Unsound("clause-follows-a-sibling", at + "/after", after + " does not stand where this is to stand.");
    }

    private static BigDecimal last(List<Place> siblings) {
        return siblings.isEmpty() ? BigDecimal.ZERO : siblings.getLast().ordinal();
    }

    private List<Place> siblings(Optional<EId> parent, Optional<Place> but) {
        var siblings = new ArrayList<>(places.values().stream()
                .filter(place -> place.eId().parent().equals(parent) && !but.equals(Optional.of(place)))
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

    private static EId renamed(EId eId, Step step) {
        try {
            return eId.moved(step.eId(), step.to());
        } catch (IllegalArgumentException tooLong) {
            throw new Unsound("eid-in-form", step.at() + "/to", String.valueOf(tooLong.getMessage()));
        }
    }
}
