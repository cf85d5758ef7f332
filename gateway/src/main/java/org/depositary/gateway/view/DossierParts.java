package org.depositary.gateway.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.gateway.client.Act;
import org.depositary.gateway.client.Approval;
import org.depositary.gateway.client.InstrumentItem;
import org.depositary.gateway.client.Listing;
import org.depositary.gateway.client.Participant;

/** What the services say of one participant. */
record DossierParts(
        Part<Participant> participant,
        Part<Listing<InstrumentItem>> instruments,
        Part<Listing<Act>> acts,
        Part<Listing<Approval>> approvals)
        implements Parts {

    /**
     * The participant, unless its owner does not answer.
     *
     * @throws UnknownParticipant when its owner says that there is none
     */
    Optional<Participant> participant(String asked) {
        if (participant instanceof Part.Unheard<Participant>) {
            throw new UnknownParticipant(asked);
        }
        return participant.found();
    }

    @Override
    public Stream<Part<?>> all() {
        return Stream.of(participant, instruments, acts, approvals);
    }

    @Override
    public SortedSet<Instant> knownAt() {
        var listings = Stream.of(instruments, acts, approvals)
                .flatMap(part -> part.found().stream())
                .flatMap(listing -> listing.knownAt().stream());
        return Stream.concat(participant.found().map(Participant::knownAt).stream(), listings)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<InstrumentItem> instrumentsFound() {
        return Part.items(instruments);
    }

    List<Act> actsFound() {
        return Part.items(acts);
    }

    List<Approval> approvalsFound() {
        return Part.items(approvals);
    }
}
