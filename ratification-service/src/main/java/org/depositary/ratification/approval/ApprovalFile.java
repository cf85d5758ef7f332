package org.depositary.ratification.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.History;
import org.depositary.ratification.action.TreatyAction;
import org.depositary.ratification.calendar.KnownDays;
import org.depositary.ratification.procedure.CaseFacts;
import org.depositary.ratification.procedure.Deviation;
import org.depositary.ratification.procedure.Happening;
import org.depositary.ratification.procedure.Reading;
import org.depositary.ratification.procedure.graph.When;
import org.depositary.ratification.procedure.store.FollowedProcedure;
import org.depositary.ratification.procedure.template.LayerOneAct;
import org.depositary.ratification.procedure.template.TemplateStep;

/** All that is known of an approval: the case, its terms, what was recorded in it, and the State's acts that bear on it. */
record ApprovalFile(
        ApprovalCase head,
        ApprovalTerms terms,
        CaseHistory recorded,
        History<TreatyAction> acts,
        Optional<FollowedProcedure> procedure,
        Optional<UUID> followedBy,
        Locality where) {

    /** Where the case stands on {@code asAt}: a pure reading of what is in the file. */
    Reading read(LocalDate asAt) {
        return recorded.conditions()
                .qualify(procedure
                        .map(followed -> followed.procedure().read(facts(), asAt))
                        .orElseGet(() -> CaseWithoutProcedure.read(terms.requirement(), asAt)));
    }

    /** Its deadlines on {@code asAt}, counted on the days of its parliament; clocks stop where nothing is waited for. */
    Deadlines deadlines(LocalDate asAt) {
        var periods = procedure
                .map(followed -> followed.procedure().periods(facts(), asAt))
                .orElse(List.of());
        return new Deadlines(this, new CaseClocks(this, asAt).all(periods));
    }

    Position position(LocalDate today) {
        return Position.of(read(today), deadlines(today));
    }

    private CaseFacts facts() {
        return new CaseFacts(terms.requirement(), happenings());
    }

    /** Takes over in the head where the case stands today, after something was recorded in it. */
    void standsToday(LocalDate today, Instant recordedAt) {
        head.standsAt(position(today));
        head.changed(recordedAt);
    }

    /** When what the file rests on was last changed. */
    Instant changedAt() {
        return Stream.of(Stream.of(terms), recorded.rows(), acts.rows().stream())
                .flatMap(rows -> rows.map(FactRow::recordedAt))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** This file with one record more. */
    ApprovalFile with(CaseFact fact) {
        return new ApprovalFile(head, terms, recorded.with(fact), acts, procedure, followedBy, where);
    }

    /** This file with other terms. */
    ApprovalFile on(ApprovalTerms other) {
        return new ApprovalFile(head, other, recorded, acts, procedure, followedBy, where);
    }

    /** This file where {@code calendar} tells other days. */
    ApprovalFile on(String calendar, KnownDays days) {
        return new ApprovalFile(head, terms, recorded, acts, procedure, followedBy, where.with(calendar, days));
    }

    /** This file following another version. */
    ApprovalFile following(FollowedProcedure version) {
        return new ApprovalFile(head, terms, recorded, acts, Optional.of(version), followedBy, where);
    }

    /** What stands of what took place, or is to: a correction takes the place of what it corrects. */
    List<Occurrence> standing() {
        return recorded.occurrences().standing();
    }

    Optional<TemplateStep> step(String id) {
        return procedure.flatMap(followed -> followed.procedure().step(id));
    }

    /** Why a record tells of what the procedure did not foresee, after what had been recorded before it. */
    Optional<Deviation> deviation(Occurrence occurrence) {
        var before = standing().stream()
                .takeWhile(earlier -> !earlier.id().equals(occurrence.id()))
                .map(Occurrence::happening)
                .toList();
        return procedure.flatMap(followed -> followed.procedure().deviation(occurrence.happening(), before));
    }

    /** What happened last of what counts on {@code asAt}. */
    Optional<Occurrence> latest(LocalDate asAt) {
        return standing().stream()
                .filter(occurrence -> occurrence.when().countsOn(asAt))
                .max(Comparator.comparing(
                        occurrence -> occurrence.when().turnsOn().orElseThrow()));
    }

    private List<Happening> happenings() {
        return Stream.concat(
                        standing().stream()
                                .map(row -> new Recorded(recorded.occurrences().firstEntry(row), row.happening())),
                        acts.current().stream().flatMap(this::stepsOf))
                .sorted(Comparator.comparingLong(Recorded::entry))
                .map(Recorded::happening)
                .toList();
    }

    private record Recorded(long entry, Happening happening) {}

    /** The steps of the procedure that an act of the State satisfies. */
    private Stream<Recorded> stepsOf(TreatyAction act) {
        var day = act.occurredOn();
        return procedure.stream()
                .flatMap(followed -> followed.procedure().template().steps().stream())
                .filter(step -> isSatisfiedBy(act, step))
                .map(step -> Happening.carriedOut(step.id(), When.between(day.from(), day.to())))
                .map(happening -> new Recorded(act.entry(), happening));
    }

    private static boolean isSatisfiedBy(TreatyAction act, TemplateStep step) {
        return step.act()
                .map(kind -> kind == LayerOneAct.SIGNATURE
                        ? act.type().signs()
                        : act.type().expressesConsent())
                .orElse(false);
    }
}
