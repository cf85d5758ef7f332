package org.depositary.ratification.approval;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.History;
import org.depositary.ratification.action.TreatyAction;
import org.depositary.ratification.procedure.store.FollowedProcedure;
import org.depositary.ratification.procedure.store.Procedures;

/** Brings together all that is known of approvals: as many statements for one as for many. */
@ApplicationScoped
class ApprovalFiles {

    private final ApprovalCase.Repository cases;
    private final ApprovalTerms.Repository terms;
    private final Occurrence.Repository occurrences;
    private final CaseRecord.Repository records;
    private final TreatyAction.Repository actions;
    private final Procedures procedures;
    private final Localities localities;

    ApprovalFiles(
            ApprovalCase.Repository cases,
            ApprovalTerms.Repository terms,
            Occurrence.Repository occurrences,
            CaseRecord.Repository records,
            TreatyAction.Repository actions,
            Procedures procedures,
            Localities localities) {
        this.cases = cases;
        this.terms = terms;
        this.occurrences = occurrences;
        this.records = records;
        this.actions = actions;
        this.procedures = procedures;
        this.localities = localities;
    }

    /** The file of one case, with all that is committed. */
    ApprovalFile of(ApprovalCase head) {
        return of(List.of(head), Optional.empty()).getFirst();
    }

    /** The files of those of {@code heads} that were known, in their order. */
    List<ApprovalFile> of(List<ApprovalCase> heads, Optional<Instant> knownAt) {
        if (heads.isEmpty()) {
            return List.of();
        }
        var facts = facts(heads, knownAt);
        return heads.stream().flatMap(head -> facts.file(head).stream()).toList();
    }

    private Facts facts(List<ApprovalCase> heads, Optional<Instant> knownAt) {
        var ids = heads.stream().map(ApprovalCase::id).toList();
        var known = terms.of(ids, knownAt).stream().collect(groupingBy(ApprovalTerms::approvalCase));
        var happened = occurrences.of(ids, knownAt).stream().collect(groupingBy(Occurrence::approvalCase));
        var beside = records.of(ids, knownAt).stream().collect(groupingBy(CaseRecord::approvalCase));
        var acts = actions
                .among(
                        heads.stream().map(head -> head.instrument().id()).collect(toSet()),
                        heads.stream().map(ApprovalCase::participant).collect(toSet()),
                        knownAt)
                .stream()
                .collect(groupingBy(act -> new Actor(act.instrument(), act.participant())));
        var followed = procedures.withIds(known.values().stream()
                .flatMap(List::stream)
                .flatMap(row -> row.procedure().stream())
                .collect(toSet()));
        return new Facts(
                known,
                happened,
                beside,
                acts,
                followed,
                cases.followers(ids, knownAt),
                localities.of(followed.values(), knownAt));
    }

    private record Actor(UUID instrument, String participant) {}

    private record Facts(
            Map<UUID, List<ApprovalTerms>> terms,
            Map<UUID, List<Occurrence>> occurrences,
            Map<UUID, List<CaseRecord>> records,
            Map<Actor, List<TreatyAction>> acts,
            Map<UUID, FollowedProcedure> procedures,
            Map<UUID, UUID> followers,
            Map<String, Locality> localities) {

        /** Empty where the case was not known to be opened. */
        Optional<ApprovalFile> file(ApprovalCase head) {
            return History.of(terms.getOrDefault(head.id(), List.of()))
                    .latest()
                    .map(stands -> new ApprovalFile(
                            head,
                            stands,
                            new CaseHistory(
                                    History.of(occurrences.getOrDefault(head.id(), List.of())),
                                    History.of(records.getOrDefault(head.id(), List.of()))),
                            History.of(acts.getOrDefault(actor(head), List.of())),
                            stands.procedure().map(procedures::get),
                            Optional.ofNullable(followers.get(head.id())),
                            localities.getOrDefault(head.participant(), Locality.UNKNOWN)));
        }

        private static Actor actor(ApprovalCase head) {
            return new Actor(head.instrument().id(), head.participant());
        }
    }
}
