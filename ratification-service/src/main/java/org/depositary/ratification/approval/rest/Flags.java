package org.depositary.ratification.approval.rest;

import jakarta.enterprise.context.ApplicationScoped;
import org.depositary.kit.identity.Callers;
import org.depositary.kit.identity.Roles;
import org.depositary.kit.problem.Refusal;
import org.depositary.ratification.approval.Approvals.Found;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Flags of internal law are told to the participant's own team and to auditors: the depositary is impartial [VCLT 76(2)]. */
@ApplicationScoped
class Flags {

    /** What a reader who wants them asks for. */
    @Schema(name = "FlagsAskedFor")
    enum Asked {
        ALL
    }

    private final Callers callers;

    Flags(Callers callers) {
        this.callers = callers;
    }

    /** What was found with flags where they are asked for, for those who may be told. */
    <V> Found<V> told(@Nullable Asked asked, Found<V> found) {
        if (asked != null) {
            mayBeToldOf(found.participant());
        }
        return found;
    }

    /** Refuses to tell the flags of {@code participant} to others than its team and auditors. */
    private void mayBeToldOf(String participant) {
        var caller = callers.current();
        if (!caller.actsFor(participant) && !caller.is(Roles.AUDITOR)) {
            throw new NotForYou(participant);
        }
    }

    private static final class NotForYou extends Refusal {
        NotForYou(String participant) {
            super(
                    Kind.FORBIDDEN,
                    "flags-of-another",
                    "Flags of internal law are told to the team of " + participant
                            + " and to auditors. Ask without them.");
        }
    }
}
