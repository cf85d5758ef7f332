package org.depositary.ratification.approval;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.journal.Journal;
import org.depositary.ratification.vote.VoteAnswer;
import org.depositary.ratification.vote.VoteEvaluation;
import org.depositary.ratification.vote.VoteQuestion;
import org.depositary.ratification.vote.VoteResult;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That a body of a participant voted in a case: what was counted, by which rule, and what was declared. */
@Entity
@DiscriminatorValue("VOTE")
class Vote extends CaseRecord {

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "vote", updatable = false)
    private Details details;

    @SuppressWarnings("NullAway.Init")
    protected Vote() {}

    Vote(InCase in, VoteRequest request, Details details) {
        super(in, Objects.requireNonNull(request.occurredOn()), request.motion());
        this.details = details;
    }

    Vote(UUID id, Vote retracted, Journal.Recorded recorded) {
        super(id, retracted, recorded);
        this.details = retracted.details;
    }

    /** What is told of a vote; the rule in {@code counted} is the one that decided then. */
    record Details(
            @Nullable String step,
            @Nullable String chamber,
            @Nullable VoteMethod method,
            VoteQuestion counted,
            @Nullable Integer absent,
            @Nullable Integer notVoting,
            @Nullable VoteResult declared) {}

    @Override
    Details details() {
        return details;
    }

    /** What the count comes to under the rule. */
    VoteAnswer computed() {
        return VoteEvaluation.answer(details.counted());
    }

    /** How it ended: as was declared, which the computed result stands beside; else as computed. */
    VoteResult ended() {
        return Optional.ofNullable(details.declared())
                .orElseGet(() -> computed().result());
    }
}
