package org.depositary.gateway.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.gateway.client.Listing;

/** One service's contribution to a composite view. */
sealed interface Part<T> {

    /** It is here. */
    record Here<T>(T value) implements Part<T> {}

    /** The service answered that it does not know what was asked for. */
    record Unheard<T>(MissingPart asMissing) implements Part<T> {}

    /** The service did not answer, or not in time. */
    record Missing<T>(MissingPart asMissing) implements Part<T> {}

    /** Whether its service says nothing of it. */
    default boolean isMissing() {
        return this instanceof Missing<T>;
    }

    default Optional<T> found() {
        return this instanceof Here<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    /** How the view names this part if it lacks it. */
    default Stream<MissingPart> missing() {
        return switch (this) {
            case Here<T> here -> Stream.empty();
            case Unheard<T>(var missing) -> Stream.of(missing);
            case Missing<T>(var missing) -> Stream.of(missing);
        };
    }

    /** The items of a list that is here; none of one that is not. */
    static <T> List<T> items(Part<Listing<T>> part) {
        return part.found().map(Listing::items).orElse(List.of());
    }
}
