package org.depositary.kit.write;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Optional;
import org.depositary.kit.problem.StaleVersion;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Carries out a write in one transaction and in the one order of checks.
 *
 * <p>Path, method, media types, token, role and form have been looked at before; here follow resource, participant, key,
 * {@code If-Match}, rules, and there a dry run ends.
 */
@ApplicationScoped
public class Writes {

    private final CurrentRequest current;
    private final TransactionStart start;
    private final IdempotentAnswers answers;
    private final RefusedAttempts refused;
    private final Completion completion;
    private final Outside outside;

    Writes(
            CurrentRequest current,
            TransactionStart start,
            IdempotentAnswers answers,
            RefusedAttempts refused,
            Completion completion,
            Outside outside) {
        this.current = current;
        this.start = start;
        this.answers = answers;
        this.refused = refused;
        this.completion = completion;
        this.outside = outside;
    }

    /** Carries out {@code write} for the present request and answers it. */
    public <A> Response carryOut(Write<A> write) {
        var request = current.read(write.body());
        try {
            return QuarkusTransaction.requiringNew().call(() -> inOrder(request, write));
        } catch (Tried tried) {
            return tried.response;
        } catch (NotYours refusal) {
            refused.journal(request, refusal);
            throw refusal;
        } catch (ConstraintViolationException broken) {
            throw RuleBroken.named(broken);
        }
    }

    private <A> Response inOrder(WriteRequest request, Write<A> write) throws SQLException {
        var keyIsFree = start.begin(request);
        var aggregate = write.resource().get();
        requireParticipant(request, write.participant().apply(aggregate));
        var earlier = earlierAnswer(request, keyIsFree);
        if (earlier.isPresent()) {
            return earlier.get().replayed();
        }
        requireVersion(request, write.version().apply(aggregate));
        var answer = completion.of(write.work().apply(aggregate, request.caller()));
        if (request.dryRun()) {
            throw new Tried(answer.tried());
        }
        answers.keep(request, answer);
        outside.carryOut();
        return answer.response().build();
    }

    private static void requireParticipant(WriteRequest request, Optional<String> participant) {
        participant.filter(whose -> !request.caller().actsFor(whose)).ifPresent(whose -> {
            throw new NotYours(whose);
        });
    }

    private Optional<StoredAnswer> earlierAnswer(WriteRequest request, boolean keyIsFree) throws SQLException {
        if (request.usedKey().isEmpty() && request.needsKey()) {
            throw KeyRefused.missing();
        }
        if (!keyIsFree) {
            throw KeyRefused.atWork();
        }
        return answers.find(request);
    }

    private static void requireVersion(WriteRequest request, Optional<String> version) {
        version.ifPresent(stands -> {
            var sent = request.ifMatch().filter(tag -> !tag.equals("*")).orElseThrow(Unconditional::new);
            if (!ETags.version(sent).equals(stands)) {
                throw new StaleVersion(ETags.of(stands));
            }
        });
    }

    /** Ends the transaction of a dry run without a commit; carries what it would have answered. */
    private static final class Tried extends RuntimeException {

        private final transient Response response;

        Tried(Response response) {
            super(null, null, false, false);
            this.response = response;
        }
    }
}
