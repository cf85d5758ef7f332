package org.depositary.declarations.clause;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.kit.fact.History;
import org.depositary.kit.problem.Unknown;
import org.depositary.kit.time.AsOf;

/** What the register knows of the commitments in an instrument. */
@ApplicationScoped
public class Commitments {

    private final CommitmentVersion.Repository versions;

    Commitments(CommitmentVersion.Repository versions) {
        this.versions = versions;
    }

    /** The commitments in {@code instrument}, in the order of their ids. */
    public List<CommitmentView> of(Instrument instrument, AsOf asOf) {
        return History.of(versions.of(instrument.id(), asOf.knownAt())).current().stream()
                .sorted(Comparator.comparing(CommitmentVersion::name))
                .map(version -> CommitmentView.of(instrument.slug(), version))
                .toList();
    }

    /** The commitment {@code id} in {@code instrument}. */
    public CommitmentView one(Instrument instrument, String id, AsOf asOf) {
        return of(instrument, asOf).stream()
                .filter(commitment -> commitment.commitment().id().equals(id.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UnknownCommitment(id));
    }

    Optional<CommitmentVersion> find(Instrument instrument, String id) {
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
