package org.depositary.ratification.approval;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Refusal;
import org.depositary.kit.problem.Unsound;

/** Reviews of what was recorded in a case: by its own participant, and by somebody else than who recorded it. */
record ReviewFacts(Predicate<CaseFact> isOfTheReviewer) implements CaseRecordKind<Review, ReviewRequest, ReviewView> {

    /** To be read, not recorded. */
    static final ReviewFacts READ = new ReviewFacts(_ -> false);

    @Override
    public String word() {
        return "review";
    }

    @Override
    public Class<Review> type() {
        return Review.class;
    }

    @Override
    public void check(ApprovalFile file, ReviewRequest request, LocalDate today) {
        var reviewed = file.recorded()
                .standing(Review.Details.of(request).record())
                .orElseThrow(() -> new Unsound(
                        "unknown-record", "/record", "No record that stands in this approval has that id."));
        if (isOfTheReviewer.test(reviewed)) {
            throw new OwnRecord();
        }
    }

    @Override
    public FactState.Said said(ApprovalFile file, ReviewRequest request) {
        return new FactState.Said(null, null, Review.Details.of(request));
    }

    @Override
    public Review fact(ApprovalFile file, CaseRecord.InCase in, ReviewRequest request) {
        return new Review(in, request);
    }

    @Override
    public Review retraction(UUID id, Review former, Journal.Recorded recorded) {
        throw new UnsupportedOperationException("A review is replaced by a later one.");
    }

    @Override
    public ReviewView view(ApprovalFile file, Review fact, LocalDate asAt) {
        return ReviewView.of(fact);
    }

    private static final class OwnRecord extends Refusal {
        OwnRecord() {
            super(Kind.CONFLICT, "own-record", "Who recorded this cannot review it.");
        }
    }
}
