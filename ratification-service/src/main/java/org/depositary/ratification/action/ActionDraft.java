package org.depositary.ratification.action;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.depositary.kit.time.PartialDate;
import org.depositary.rules.ActionType;
import org.depositary.rules.FinalClauses;

/**
 * An act about to be recorded, and all that bears on whether it may be: who acts, what the final clauses say, the acts on
 * record, announced ones among them, and what is known of the approval at home.
 */
record ActionDraft(
        Actor actor, FinalClauses clauses, Acts acts, ActionRequest request, InternalApproval.Answer approval) {

    /** Who acts: its key, what it is in international law, and in whose place it came. */
    record Actor(String code, String kind, Set<String> predecessors) {

        Actor {
            predecessors = Set.copyOf(predecessors);
        }

        boolean isOrganisation() {
            return kind.endsWith("ORGANISATION");
        }
    }

    ActionType type() {
        return request.requireType();
    }

    PartialDate occurredOn() {
        return request.requireOccurredOn();
    }

    boolean is(ActionType... types) {
        return Stream.of(types).anyMatch(type()::equals);
    }

    /** Whether it establishes consent to be bound. */
    boolean isConsent() {
        return type().expressesConsent()
                || request.signatureEffect()
                        .filter(org.depositary.rules.SignatureEffect.DEFINITIVE::equals)
                        .isPresent();
    }

    /** What its author has done besides; what a correction corrects does not count. */
    Stream<StandingAct> own() {
        return acts.by(actor.code()).filter(act -> !isCorrected(act));
    }

    /** What its author had done by then. */
    Stream<StandingAct> before() {
        return own().filter(act -> !act.occurredOn().from().isAfter(occurredOn().to()));
    }

    /** Whether it, or whom it succeeds, had signed by then. */
    boolean isSignedFor() {
        return Stream.concat(before(), acts.standing().stream().filter(this::isOfAPredecessor))
                .anyMatch(act -> act.type().signs());
    }

    private boolean isOfAPredecessor(StandingAct act) {
        return actor.predecessors().contains(act.participant());
    }

    /** The act that this one names, where it stands. */
    Optional<StandingAct> named() {
        return request.refersTo().flatMap(acts::find);
    }

    private boolean isCorrected(StandingAct act) {
        return corrected().filter(act.root()::equals).isPresent();
    }

    private Optional<UUID> corrected() {
        return Optional.ofNullable(request.supersedes()).map(acts.records()::get);
    }
}
