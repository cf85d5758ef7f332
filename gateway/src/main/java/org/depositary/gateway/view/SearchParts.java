package org.depositary.gateway.view;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.depositary.gateway.client.ClauseHit;
import org.depositary.gateway.client.InstrumentItem;
import org.depositary.gateway.client.Listing;
import org.depositary.gateway.client.Participant;

/** What is searched, and what the owner of the texts has found in them. */
record SearchParts(
        Part<Listing<InstrumentItem>> instruments,
        Part<List<ClauseHit>> clauses,
        Part<Listing<Participant>> participants)
        implements Parts {

    @Override
    public Stream<Part<?>> all() {
        return Stream.of(instruments, clauses, participants);
    }

    /** A search is about a day, not about what was known. */
    @Override
    public SortedSet<Instant> knownAt() {
        return new TreeSet<>();
    }
}
