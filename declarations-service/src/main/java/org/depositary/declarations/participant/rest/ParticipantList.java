package org.depositary.declarations.participant.rest;

import java.util.List;
import org.depositary.declarations.participant.ParticipantView;
import org.depositary.kit.paging.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of participants. */
@Schema(description = "A page of participants, in the order of their keys.")
public record ParticipantList(List<ParticipantView> items, Page page) {

    static ParticipantList of(Page.Cut<ParticipantView> cut) {
        return new ParticipantList(cut.items(), cut.page());
    }
}
