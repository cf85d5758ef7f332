package org.depositary.ratification.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Unsound;
import org.depositary.ratification.procedure.template.MajorityVariant;
import org.depositary.ratification.procedure.template.TemplateStep;
import org.depositary.ratification.vote.VoteEvaluation;
import org.depositary.ratification.vote.VoteQuestion;
import org.depositary.ratification.vote.VoteRule;
import org.jspecify.annotations.Nullable;

/** Votes in a case: judged by the step's own majority unless another rule is told. */
final class VoteFacts implements CaseRecordKind<Vote, VoteRequest, VoteView> {

    @Override
    public String word() {
        return "vote";
    }

    @Override
    public Class<Vote> type() {
        return Vote.class;
    }

    /** Of the numbers: no more votes than the body can cast (invariant 11), and all that the rule needs. */
    @Override
    public void check(ApprovalFile file, VoteRequest request, LocalDate today) {
        if (request.motion() != null && file.recorded().motion(request.motion()).isEmpty()) {
            throw new Unsound("unknown-motion", "/motion", "No motion that stands in this approval has that id.");
        }
        if (request.step() != null) {
            StepRules.requireKnown(file, request.step());
        }
        VoteEvaluation.answer(counted(file, request));
        requireRoomForTheAbsent(request);
    }

    private static void requireRoomForTheAbsent(VoteRequest request) {
        var body = Optional.ofNullable(request.membersInOffice())
                .or(() -> Optional.ofNullable(request.membersStatutory()));
        var all = number(request.inFavour())
                + number(request.against())
                + number(request.abstain())
                + number(request.absent())
                + number(request.notVoting());
        if (request.votesOfBody() == null
                && body.filter(members -> all > members).isPresent()) {
            throw new Unsound(
                    "unsound-vote", "/absent", "%d voted or did not, of %d members.".formatted(all, body.orElse(0)));
        }
    }

    private static long number(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    @Override
    public FactState.Said said(ApprovalFile file, VoteRequest request) {
        return new FactState.Said(request.occurredOn(), request.motion(), details(file, request));
    }

    @Override
    public Vote fact(ApprovalFile file, CaseRecord.InCase in, VoteRequest request) {
        return new Vote(in, request, details(file, request));
    }

    @Override
    public Vote retraction(UUID id, Vote former, Journal.Recorded recorded) {
        return new Vote(id, former, recorded);
    }

    @Override
    public VoteView view(ApprovalFile file, Vote fact, LocalDate asAt) {
        return VoteView.of(fact, file);
    }

    private static Vote.Details details(ApprovalFile file, VoteRequest request) {
        return new Vote.Details(
                request.step(),
                request.chamber(),
                request.method(),
                counted(file, request),
                request.absent(),
                request.notVoting(),
                request.declared());
    }

    private static VoteQuestion counted(ApprovalFile file, VoteRequest request) {
        var step = Optional.ofNullable(request.step()).flatMap(file::step);
        var rule = Optional.ofNullable(request.rule())
                .or(() -> step.flatMap(TemplateStep::majority).flatMap(VoteRule::of))
                .orElseThrow(() -> new Unsound(
                        "rule-needed", "/rule", "The procedure does not say by which majority; tell the rule."));
        return request.counted(rule, heavier(step, request.heavierWhere()));
    }

    private static VoteQuestion.@Nullable Heavier heavier(Optional<TemplateStep> step, @Nullable String condition) {
        if (condition == null) {
            return null;
        }
        var variants = step.map(TemplateStep::majorityVariants).orElse(List.of());
        return variants.stream()
                .filter(variant -> variant.condition().equals(condition))
                .findFirst()
                .flatMap(variant -> VoteRule.of(variant.majority()))
                .map(rule -> new VoteQuestion.Heavier(condition, true, rule))
                .orElseThrow(() -> new Unsound(
                        "unknown-majority",
                        "/heavierWhere",
                        "The step has no majority for that; it has %s."
                                .formatted(variants.stream()
                                        .map(MajorityVariant::condition)
                                        .toList())));
    }
}
