package org.depositary.declarations.openpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.depositary.declarations.clause.Clauses;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.declarations.participant.Participant;
import org.depositary.kit.problem.Refusal;
import org.depositary.kit.problem.Unsound;

/** What an open point must hold to, given its instrument and the register. */
@ApplicationScoped
class OpenPointRules {

    private final Clauses clauses;
    private final Participant.Repository participants;

    OpenPointRules(Clauses clauses, Participant.Repository participants) {
        this.clauses = clauses;
        this.participants = participants;
    }

    void refuseTaken(Optional<OpenPointVersion> former) {
        former.filter(row -> !row.isDeleted()).ifPresent(row -> {
            throw new Unsound("one-open-point-an-id", "/id", "The instrument has an open point of this id already.");
        });
    }

    void refuseOtherId(String id, OpenPointDescription description) {
        if (!description.id().equalsIgnoreCase(id)) {
            throw new Unsound("id-is-stable", "/id", "An open point keeps its id; leave it as it was.");
        }
    }

    void refuseUnsound(Instrument instrument, OpenPointDescription description) {
        if (isAdopted(instrument) && description.status().isUnsettled()) {
            throw new Unsound(
                    "adopted-text-leaves-nothing-open",
                    "/status",
                    "The text is adopted: a point of it is CLOSED or WITHDRAWN.");
        }
        var unknown = clauses.unknownOf(instrument, description.clauses());
        if (!unknown.isEmpty()) {
            throw new Unsound("unknown-clause", "/clauses", "The instrument has no clause " + unknown + ".");
        }
        var strangers = participants.unknownOf(description.participants());
        if (!strangers.isEmpty()) {
            throw new Unsound(
                    "unknown-participant",
                    "/positions",
                    "Not in the register: " + strangers + ". Register them first.");
        }
    }

    void refuseWhenAdopted(Instrument instrument) {
        if (isAdopted(instrument)) {
            throw new TextAdopted();
        }
    }

    private static boolean isAdopted(Instrument instrument) {
        return !instrument.isDraft();
    }

    /** What was said of an adopted text stays. */
    private static final class TextAdopted extends Refusal {
        TextAdopted() {
            super(
                    Kind.CONFLICT,
                    "adopted-text-keeps-its-points",
                    "Only a draft's open point can be deleted; describe it as WITHDRAWN instead.");
        }
    }
}
