package org.depositary.ratification.approval.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.read.Representation;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.approval.Approvals.Found;

/** Answers reads of an approval, and of what is recorded in one, under the approval's ETag. */
@ApplicationScoped
class CaseReads {

    private final Reads reads;
    private final Representation representation;

    CaseReads(Reads reads, Representation representation) {
        this.reads = reads;
        this.representation = representation;
    }

    Response answer(AsOfParameters asOf, Function<AsOf, Found<?>> reading) {
        return reads.as(asOf, at -> {
            var found = reading.apply(at);
            return representation.of(found.version(), at, found.view());
        });
    }

    /** What is found, in the shape of {@code body}. */
    <V> Response answer(AsOfParameters asOf, Function<AsOf, Found<V>> reading, BiFunction<V, AsOf, ?> body) {
        return answer(asOf, at -> reading.apply(at).as(view -> body.apply(view, at)));
    }
}
