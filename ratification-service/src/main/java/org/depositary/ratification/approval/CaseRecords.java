package org.depositary.ratification.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.depositary.kit.problem.Unknown;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.approval.Approvals.Found;

/** What is known of the motions, votes, conditions and reviews of approvals. */
@ApplicationScoped
public class CaseRecords {

    private final Approvals approvals;

    CaseRecords(Approvals approvals) {
        this.approvals = approvals;
    }

    /** The motions that stand, and what had become of them. */
    public Found<List<MotionView>> motions(UUID approval, AsOf asOf) {
        return standing(new MotionFacts(), approval, asOf);
    }

    /** One record of a motion, corrected or not. */
    public Found<MotionView> motion(UUID approval, UUID id, AsOf asOf) {
        return one(new MotionFacts(), approval, id, asOf);
    }

    /** The votes that stand. */
    public Found<List<VoteView>> votes(UUID approval, AsOf asOf) {
        return standing(new VoteFacts(), approval, asOf);
    }

    /** One record of a vote, corrected or not. */
    public Found<VoteView> vote(UUID approval, UUID id, AsOf asOf) {
        return one(new VoteFacts(), approval, id, asOf);
    }

    /** The conditions of the consent that stand, and which were fulfilled. */
    public Found<List<ConditionView>> conditions(UUID approval, AsOf asOf) {
        return standing(new ConditionFacts(), approval, asOf);
    }

    /** One record of a condition, corrected or not. */
    public Found<ConditionView> condition(UUID approval, UUID id, AsOf asOf) {
        return one(new ConditionFacts(), approval, id, asOf);
    }

    /** What reviewers said of its records, on whatever day: it is about what is known, not about what was. */
    public Found<List<ReviewView>> reviews(UUID approval, AsOf asOf) {
        var file = approvals.file(approval, asOf);
        return Found.in(
                file,
                ReviewFacts.READ.history(file).rows().stream()
                        .map(ReviewView::of)
                        .toList());
    }

    /** One review. */
    public Found<ReviewView> review(UUID approval, UUID id, AsOf asOf) {
        return one(ReviewFacts.READ, approval, id, asOf);
    }

    private <F extends CaseRecord, V> Found<List<V>> standing(CaseFactKind<F, ?, V> kind, UUID approval, AsOf asOf) {
        var file = approvals.file(approval, asOf);
        return Found.in(
                file,
                kind.history(file).standing().stream()
                        .filter(fact -> !fact.occurredOn().from().isAfter(asOf.asAt()))
                        .map(fact -> kind.view(file, fact, asOf.asAt()))
                        .toList());
    }

    private <F extends CaseRecord, V> Found<V> one(CaseFactKind<F, ?, V> kind, UUID approval, UUID id, AsOf asOf) {
        var file = approvals.file(approval, asOf);
        return kind.history(file)
                .find(id)
                .map(fact -> Found.in(file, kind.view(file, fact, asOf.asAt())))
                .orElseThrow(() -> new Unknown(kind.word(), id.toString()));
    }
}
