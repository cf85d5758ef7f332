package org.depositary.declarations.clause;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.declarations.participant.ParticipantCode;
import org.depositary.declarations.participant.Participants;
import org.depositary.kit.fact.History;
import org.depositary.kit.problem.Unknown;
import org.depositary.kit.time.AsOf;

/** What the register knows of the commitments in an instrument. */
@ApplicationScoped
public class Commitments {

    private final CommitmentVersion.Repository versions;
    private final Participants participants;

    Commitments(CommitmentVersion.Repository versions, Participants participants) {
        this.versions = versions;
        this.participants = participants;
    }

    /** Which commitments a list wants; an empty set wants all. */
    public record Filter(
            Set<CommitmentDescription.Category> categories,
            Set<CommitmentDescription.Maturity> maturities,
            Instant changedAfter) {

        static final Filter ALL = new Filter(Set.of(), Set.of(), Instant.MIN);

        boolean wants(CommitmentVersion version) {
            var description = version.description();
            return (categories.isEmpty() || categories.contains(description.category()))
                    && (maturities.isEmpty() || maturities.contains(description.maturity()))
                    && version.recordedAt().isAfter(changedAfter);
        }
    }

    /** The commitments in {@code instrument} that are wanted, in the order of their ids. */
    public List<CommitmentView> of(Instrument instrument, Filter filter, AsOf asOf) {
        var wanted = standing(instrument, asOf.knownAt())
                .filter(filter::wants)
                .sorted(Comparator.comparing(CommitmentVersion::name))
                .toList();
        return views(instrument, wanted, asOf);
    }

    /** The commitments that stand in {@code instrument}. */
    List<CommitmentVersion> now(Instrument instrument) {
        return standing(instrument, Optional.empty()).toList();
    }

    private Stream<CommitmentVersion> standing(Instrument instrument, Optional<Instant> knownAt) {
        return History.of(versions.of(instrument.id(), knownAt)).current().stream()
                .filter(version -> !version.isDeleted());
    }

    /** {@code versions} as a reader sees them. */
    List<CommitmentView> views(Instrument instrument, List<CommitmentVersion> versions, AsOf asOf) {
        var obligors = versions.stream()
                .flatMap(version -> version.description().obligors().stream())
                .map(ParticipantCode::value)
                .collect(Collectors.toSet());
        var members = new CommitmentView.Members(participants.membersOf(obligors, asOf), asOf);
        return versions.stream()
                .map(version -> CommitmentView.of(instrument.slug(), version, members))
                .toList();
    }

    /** The commitment {@code id} in {@code instrument}. */
    public CommitmentView one(Instrument instrument, String id, AsOf asOf) {
        return of(instrument, Filter.ALL, asOf).stream()
                .filter(commitment -> commitment.commitment().id().equals(id.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UnknownCommitment(id));
    }

    Optional<CommitmentVersion> find(Instrument instrument, String id) {
        return last(instrument, id).filter(version -> !version.isDeleted());
    }

    /** The last row about the commitment {@code id}, also where it says that the commitment is struck out. */
    Optional<CommitmentVersion> last(Instrument instrument, String id) {
        return History.of(versions.of(instrument.id(), Optional.empty())).current().stream()
                .filter(version -> version.name().equals(id.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The instrument has no commitment of this id. */
    static final class UnknownCommitment extends Unknown {
        UnknownCommitment(String id) {
            super("commitment", id);
        }
    }
}
