package org.depositary.gateway.view;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.gateway.client.Approval;
import org.depositary.gateway.client.InstrumentItem;
import org.depositary.gateway.client.Listing;
import org.depositary.gateway.client.Participant;

/** What the services say of everything there is. */
record OverviewParts(
        Part<Listing<InstrumentItem>> instruments,
        Part<Listing<Participant>> participants,
        Part<Listing<Approval>> approvals)
        implements Parts {

    @Override
    public Stream<Part<?>> all() {
        return Stream.of(instruments, participants, approvals);
    }

    @Override
    public SortedSet<Instant> knownAt() {
        return Stream.of(instruments, participants, approvals)
                .flatMap(part -> part.found().stream())
                .flatMap(listing -> listing.knownAt().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<InstrumentItem> instrumentsFound() {
        return Part.items(instruments);
    }

    List<Participant> participantsFound() {
        return Part.items(participants);
    }

    List<Approval> approvalsFound() {
        return Part.items(approvals);
    }
}
