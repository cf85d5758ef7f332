package org.depositary.gateway.view;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/** What the services contribute to one composite view. */
interface Parts {

    Stream<Part<?>> all();

    /** The instants at which the parts say they were known; more than one do not make one answer. */
    SortedSet<Instant> knownAt();

    default List<MissingPart> missing() {
        return all().flatMap(Part::missing).toList();
    }
}
