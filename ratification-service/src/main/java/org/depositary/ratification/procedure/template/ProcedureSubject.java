package org.depositary.ratification.procedure.template;

import org.depositary.rules.Track;

/** What a national procedure approves. */
public enum ProcedureSubject {
    TREATY_APPROVAL(Track.CONSENT_TO_BE_BOUND),
    FORCE_DEPLOYMENT(Track.FORCE_DEPLOYMENT),
    FOREIGN_FORCES_ADMISSION(Track.HOSTING_OF_FOREIGN_FORCES);

    private final Track track;

    ProcedureSubject(Track track) {
        this.track = track;
    }

    /** The track of the approvals that follow such a procedure. */
    public Track track() {
        return track;
    }
}
