package org.depositary.ratification.action;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which acts name which: an objection its reservation, a confirmation what it confirms. */
final class RulesOfReference {

    static final ActionRule AN_ACT_NAMES_WHAT_IT_ANSWERS = ActionRule.firm(
            "AN_ACT_NAMES_WHAT_IT_ANSWERS",
            "VCLT 20, 22, 23, 68",
            draft -> Reference.of(draft.type())
                    .map(reference -> answers(draft, reference))
                    .orElseGet(() -> namesNothing(draft)));

    static final ActionRule NOBODY_ANSWERS_WHAT_WAS_NOT_DONE_YET = ActionRule.firm(
            "NOBODY_ANSWERS_WHAT_WAS_NOT_DONE_YET",
            "VCLT 20(5)",
            draft -> draft.named()
                    .filter(named ->
                            draft.occurredOn().to().isBefore(named.occurredOn().from()))
                    .flatMap(named -> Finding.impossible(
                            "answer-before-act",
                            "/occurredOn",
                            "The act named was done on %s, later than this one.".formatted(named.occurredOn()))));

    static final List<ActionRule> ALL = List.of(AN_ACT_NAMES_WHAT_IT_ANSWERS, NOBODY_ANSWERS_WHAT_WAS_NOT_DONE_YET);

    private RulesOfReference() {}

    private static Optional<Finding> answers(ActionDraft draft, Reference reference) {
        var pointer = "/" + reference.field();
        var id = given(draft, reference.field());
        if (id == null || fields(draft) > 1) {
            return Finding.impossible(
                    "reference-needed",
                    pointer,
                    "%s names in `%s`, and there alone, %s [%s]."
                            .formatted(draft.type(), reference.field(), nameable(reference), reference.article()));
        }
        var named = draft.acts().find(id);
        if (named.isEmpty()) {
            return Finding.impossible(
                    "unknown-action", pointer, "No act that stands about this instrument has that id.");
        }
        return fits(draft, reference, named.get())
                ? Optional.empty()
                : Finding.impossible(
                        "reference-unfit",
                        pointer,
                        "%s by %s cannot be named here; %s can."
                                .formatted(named.get().type(), named.get().participant(), nameable(reference)));
    }

    private static boolean fits(ActionDraft draft, Reference reference, StandingAct named) {
        return reference.to().contains(named.type())
                && reference.ofOthers()
                        != named.participant().equals(draft.actor().code());
    }

    private static Optional<Finding> namesNothing(ActionDraft draft) {
        return fields(draft) == 0
                ? Optional.empty()
                : Finding.impossible(
                        "reference-unfit",
                        "/"
                                + Stream.of(Reference.Field.values())
                                        .filter(field -> given(draft, field) != null)
                                        .map(Enum::name)
                                        .findFirst()
                                        .orElseThrow(),
                        draft.type() + " stands by itself and names no other act.");
    }

    private static long fields(ActionDraft draft) {
        return Stream.of(Reference.Field.values())
                .filter(field -> given(draft, field) != null)
                .count();
    }

    private static @Nullable UUID given(ActionDraft draft, Reference.Field field) {
        return switch (field) {
            case objectsTo -> draft.request().objectsTo();
            case withdraws -> draft.request().withdraws();
            case concerns -> draft.request().concerns();
        };
    }

    private static String nameable(Reference reference) {
        return reference.to().stream().map(Enum::name).collect(Collectors.joining(" or "))
                + (reference.ofOthers() ? " of another participant" : " of its own");
    }
}
