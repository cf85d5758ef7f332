package org.depositary.kit.write;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.depositary.kit.identity.Caller;

/**
 * One change of an aggregate, said step by step in the order in which the steps are checked.
 *
 * @param resource finds the aggregate and locks its row; throws {@code Unknown…}
 * @param participant whose aggregate it is; empty where the role alone decides
 * @param version the version that {@code If-Match} must name; empty where none is asked for
 * @param body what the client sent, for telling a repeat from another request
 * @param work makes the change as the caller, and says how to answer once it has been flushed
 */
public record Write<A>(
        Supplier<A> resource,
        Function<A, Optional<String>> participant,
        Function<A, Optional<String>> version,
        Object body,
        BiFunction<A, Caller, Supplier<Answer>> work) {

    /** The creation of something that has no aggregate yet; the role alone decides. */
    public static Write<Optional<Void>> creation(Object body, Function<Caller, Supplier<Answer>> work) {
        return new Write<>(
                Optional::empty,
                nothing -> Optional.empty(),
                nothing -> Optional.empty(),
                body,
                (nothing, caller) -> work.apply(caller));
    }
}
