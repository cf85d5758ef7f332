package org.depositary.ratification.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.History;
import org.depositary.kit.fact.Verification;

/** Everything that was recorded in a case: its steps, and the motions, votes, conditions and fulfilments beside them. */
record CaseHistory(History<Occurrence> occurrences, History<CaseRecord> records) {

    static final CaseHistory EMPTY = new CaseHistory(History.of(List.of()), History.of(List.of()));

    /** This history with one record more. */
    CaseHistory with(CaseFact fact) {
        return switch (fact) {
            case Occurrence occurrence -> new CaseHistory(History.of(more(occurrences, occurrence)), records);
            case CaseRecord record -> new CaseHistory(occurrences, History.of(more(records, record)));
            default -> throw new IllegalArgumentException(fact + " is not recorded in cases.");
        };
    }

    private static <F extends FactRow> List<F> more(History<F> history, F row) {
        var rows = new ArrayList<>(history.rows());
        rows.add(row);
        return rows;
    }

    /** Everything that was recorded of one kind. */
    <R extends CaseRecord> History<R> of(Class<R> kind) {
        return History.of(
                records.rows().stream().filter(kind::isInstance).map(kind::cast).toList());
    }

    /** The motion that stands under {@code id}, which withdraws no other. */
    Optional<Motion> motion(UUID id) {
        return of(Motion.class).inPlaceOf(id).filter(motion -> !motion.withdraws());
    }

    /** That {@code motion} was withdrawn. */
    Optional<Motion> withdrawalOf(Motion motion) {
        return of(Motion.class).standing().stream()
                .filter(other -> other.refersTo()
                        .flatMap(this::motion)
                        .filter(motion::equals)
                        .isPresent())
                .findFirst();
    }

    Optional<Vote> vote(UUID id) {
        return of(Vote.class).inPlaceOf(id);
    }

    /** The votes that were taken on {@code motion}, in their order. */
    Stream<Vote> votesOn(Motion motion) {
        return of(Vote.class).standing().stream()
                .filter(vote -> vote.refersTo()
                        .flatMap(this::motion)
                        .filter(motion::equals)
                        .isPresent());
    }

    CaseConditions conditions() {
        return new CaseConditions(of(ConsentCondition.class), of(Fulfilment.class));
    }

    /** How far {@code fact} is vouched for: not at all until somebody else has looked at it. */
    Verification verification(CaseFact fact) {
        return fact.verification() == Verification.RETRACTED
                ? Verification.RETRACTED
                : of(Review.class).rows().reversed().stream()
                        .filter(review -> review.isOf(fact.id()))
                        .findFirst()
                        .map(review -> review.details().finding().makes())
                        .orElse(Verification.PROVISIONAL);
    }

    /** The record under {@code id}, of those that can be reviewed, if it still stands. */
    Optional<CaseFact> standing(UUID id) {
        return rows().filter(row -> row.id().equals(id) && row.verification() != Verification.RETRACTED)
                .filter(row -> !(row instanceof Review || row instanceof DeadlineMove))
                .filter(row -> successor(id).isEmpty())
                .findFirst();
    }

    /** The record that corrects or retracts the one with this id. */
    Optional<UUID> successor(UUID id) {
        return rows().filter(row -> row.supersedes().filter(id::equals).isPresent())
                .map(FactRow::id)
                .findFirst();
    }

    Stream<CaseFact> rows() {
        return Stream.concat(occurrences.rows().stream(), records.rows().stream());
    }
}
