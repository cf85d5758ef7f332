package org.depositary.kit.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Optional;
import org.depositary.kit.journal.CanonicalJson;
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
    private final EntityManager entities;
    private final CanonicalJson canonical;
    private final ObjectMapper mapper;

    Writes(
            CurrentRequest current,
            TransactionStart start,
            IdempotentAnswers answers,
            RefusedAttempts refused,
            EntityManager entities,
            CanonicalJson canonical,
            ObjectMapper mapper) {
        this.current = current;
        this.start = start;
        this.answers = answers;
        this.refused = refused;
        this.entities = entities;
        this.canonical = canonical;
        this.mapper = mapper;
    }

    /** Carries out {@code write} for the present request and answers it. */
    public <A> Response carryOut(Write<A> write) {
        var request = current.read();
        try {
            return QuarkusTransaction.requiringNew().call(() -> inOrder(request, write));
        } catch (Tried tried) {
            return tried.response;
        } catch (NotYours refusal) {
            refused.journal(request, refusal);
            throw refusal;
        } catch (ConstraintViolationException broken) {
            throw named(broken);
        }
    }

    private <A> Response inOrder(WriteRequest request, Write<A> write) throws SQLException {
        var keyIsFree = start.begin(request);
        var aggregate = write.resource().get();
        requireParticipant(request, write.participant().apply(aggregate));
        var fingerprint = CanonicalJson.sha256(request.target() + "\n" + canonical.write(write.body()));
        var earlier = earlierAnswer(request, fingerprint, keyIsFree);
        if (earlier.isPresent()) {
            return earlier.get().replayed();
        }
        requireVersion(request, write.version().apply(aggregate));
        var answer = change(request, write, aggregate);
        return request.dryRun() ? undo(answer) : kept(request, fingerprint, answer);
    }

    private static void requireParticipant(WriteRequest request, Optional<String> participant) {
        participant.filter(whose -> !request.caller().actsFor(whose)).ifPresent(whose -> {
            throw new NotYours(whose);
        });
    }

    private Optional<StoredAnswer> earlierAnswer(WriteRequest request, byte[] fingerprint, boolean keyIsFree)
            throws SQLException {
        if (request.usedKey().isEmpty()) {
            if (request.creates() && !request.dryRun()) {
                throw KeyRefused.missing();
            }
            return Optional.empty();
        }
        if (!keyIsFree) {
            throw KeyRefused.atWork();
        }
        return answers.find(request.caller().subject(), request.usedKey().get(), fingerprint);
    }

    private static void requireVersion(WriteRequest request, Optional<String> version) {
        version.ifPresent(stands -> {
            var sent = request.ifMatch().filter(tag -> !tag.equals("*")).orElseThrow(Unconditional::new);
            if (!ETags.version(sent).equals(stands)) {
                throw new StaleVersion(ETags.of(stands));
            }
        });
    }

    private <A> StoredAnswer change(WriteRequest request, Write<A> write, A aggregate) {
        var answer = write.work().apply(aggregate, request.caller());
        entities.flush();
        var stands = answer.get();
        return new StoredAnswer(stands.status(), stands.location(), ETags.of(stands.eTag()), json(stands.view()));
    }

    private Response undo(StoredAnswer answer) {
        entities.createNativeQuery("set constraints all immediate").executeUpdate();
        throw new Tried(answer.tried());
    }

    private Response kept(WriteRequest request, byte[] fingerprint, StoredAnswer answer) throws SQLException {
        if (request.usedKey().isPresent()) {
            answers.keep(request, fingerprint, answer);
        }
        return answer.response().build();
    }

    private String json(Object view) {
        try {
            return mapper.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuntimeException named(ConstraintViolationException broken) {
        var name = broken.getConstraintName();
        return name == null ? broken : new RuleBroken(name.replaceAll("^.*\\.", ""));
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
