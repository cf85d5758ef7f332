package org.depositary.gateway.view;

import java.util.Optional;
import java.util.function.Function;
import org.depositary.kit.time.AsOf;

/**
 * The parts of a view and what they are about.
 *
 * <p>With {@code knownAt}, all of them as they were known at one instant: the earliest of those for which the services can
 * answer.
 */
record AsKnown<P extends Parts>(P parts, AsOf asOf) {

    /** Asks, and asks once more where the parts do not tell of one instant. */
    static <P extends Parts> AsKnown<P> of(AsOf asOf, Function<AsOf, P> ask) {
        var parts = parts(asOf, ask);
        var known = parts.knownAt();
        if (known.size() > 1) {
            var together = new AsOf(asOf.asAt(), Optional.of(known.first()));
            return new AsKnown<>(parts(together, ask), together);
        }
        return new AsKnown<>(
                parts, new AsOf(asOf.asAt(), known.stream().findFirst().or(asOf::knownAt)));
    }

    /** An answer without any part would be an empty success. */
    private static <P extends Parts> P parts(AsOf asOf, Function<AsOf, P> ask) {
        var parts = ask.apply(asOf);
        if (parts.all().allMatch(Part::isMissing)) {
            throw new NobodyKnows();
        }
        return parts;
    }
}
