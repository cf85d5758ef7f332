package org.depositary.ratification.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Takes over what the feed tells of the parts of an instrument: its commitments, and who takes part in which role. */
@ApplicationScoped
class NoteParts {

    private final KnownInstrument.Repository instruments;
    private final KnownCommitmentVersion.Repository commitments;
    private final KnownRole.Repository roles;

    NoteParts(
            KnownInstrument.Repository instruments,
            KnownCommitmentVersion.Repository commitments,
            KnownRole.Repository roles) {
        this.instruments = instruments;
        this.commitments = commitments;
        this.roles = roles;
    }

    void commitment(Noted<CommitmentState> noted) {
        var state = noted.told().state();
        var in = require(state.instrument());
        commitments.persist(new KnownCommitmentVersion(in, noted, commitments.latest(in.id(), state.id())));
    }

    void role(Noted<RoleState> noted) {
        var state = noted.told().state();
        var in = require(state.instrument());
        var former = Optional.ofNullable(state.former()).flatMap(named -> roles.declaredAs(in.id(), named));
        roles.persist(new KnownRole(in, noted, former));
    }

    /** The feed tells of an instrument before it tells of its parts. */
    private KnownInstrument require(String slug) {
        return instruments
                .named(slug)
                .orElseThrow(() -> new IllegalArgumentException("a part of unknown instrument " + slug));
    }
}
