package org.depositary.gateway.cache;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.List;
import java.util.Optional;
import org.depositary.gateway.Service;

/** A question on its way to those who can answer it; whoever asks the same meanwhile waits for the one answer. */
public final class Inquiry {

    /** Under this name a view finds in its request what it answers. */
    public static final String NAME = Inquiry.class.getName();

    private final Question question;
    private final List<Mark> marks;
    private final Term term;
    private final Optional<Kept> former;
    private final Promise<Told> told = Promise.promise();

    Inquiry(Question question, List<Mark> marks, Term term, Optional<Kept> former) {
        this.question = question;
        this.marks = List.copyOf(marks);
        this.term = term;
        this.former = former;
    }

    /** The tag of the answer that stood before, where there was one. */
    public Optional<String> formerTag() {
        return former.map(Kept::eTag);
    }

    Question question() {
        return question;
    }

    /** What was known when it was sent. */
    List<Mark> marks() {
        return marks;
    }

    Term term() {
        return term;
    }

    Optional<Kept> former() {
        return former;
    }

    long writesOf(Service service) {
        return marks.stream()
                .filter(mark -> mark.service() == service)
                .mapToLong(Mark::writes)
                .findFirst()
                .orElse(-1);
    }

    /** The answer for those who wait; fails when there is none that they could share. */
    Future<Told> told() {
        return told.future();
    }

    Told tell(Told answer) {
        told.tryComplete(answer);
        return answer;
    }

    void tellNothing() {
        told.tryFail("There is no answer to share.");
    }
}
