package org.depositary.gateway.view;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.gateway.client.Approval;
import org.depositary.gateway.client.Force;
import org.depositary.gateway.client.Instrument;
import org.depositary.gateway.client.Listing;
import org.depositary.gateway.client.Participant;
import org.depositary.gateway.client.Participation;

/** What the services say of one instrument's progress. */
record ProgressParts(
        Part<Instrument> instrument,
        Part<Listing<Participant>> participants,
        Part<Listing<Approval>> approvals,
        Part<Listing<Participation>> participations,
        Part<Force> force)
        implements Parts {

    /**
     * The instrument's name in its canonical form.
     *
     * <p>Its owner decides whether it exists; where the owner does not answer, the copy that ratification-service keeps may.
     *
     * @throws UnknownInstrument when who knows says that there is none
     * @throws NobodyKnows when nobody can say
     */
    String canonicalName(String asked) {
        return switch (instrument) {
            case Part.Here<Instrument>(var known) -> known.slug();
            case Part.Unheard<Instrument> unheard -> throw new UnknownInstrument(asked);
            case Part.Missing<Instrument> missing -> nameInCopy(asked);
        };
    }

    private String nameInCopy(String asked) {
        var named = approvalsFound().stream().map(Approval::instrument).findFirst();
        return switch (participations) {
            case Part.Here<Listing<Participation>> known -> named.orElse(asked);
            case Part.Unheard<Listing<Participation>> unheard -> throw new UnknownInstrument(asked);
            case Part.Missing<Listing<Participation>> missing -> named.orElseThrow(NobodyKnows::new);
        };
    }

    @Override
    public Stream<Part<?>> all() {
        return Stream.of(instrument, participants, approvals, participations, force);
    }

    @Override
    public SortedSet<Instant> knownAt() {
        var listings = Stream.of(participants, approvals, participations)
                .flatMap(part -> part.found().stream())
                .flatMap(listing -> listing.knownAt().stream());
        var own = Stream.concat(
                instrument.found().map(Instrument::knownAt).stream(), force.found().map(Force::knownAt).stream());
        return Stream.concat(own, listings).collect(Collectors.toCollection(TreeSet::new));
    }

    List<Approval> approvalsFound() {
        return Part.items(approvals);
    }

    List<Participant> participantsFound() {
        return Part.items(participants);
    }

    List<Participation> participationsFound() {
        return Part.items(participations);
    }
}
