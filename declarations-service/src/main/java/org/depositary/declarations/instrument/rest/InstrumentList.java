package org.depositary.declarations.instrument.rest;

import java.util.List;
import org.depositary.declarations.instrument.InstrumentView;
import org.depositary.kit.paging.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of instruments. */
@Schema(description = "A page of instruments, in the order of their slugs.")
public record InstrumentList(List<InstrumentView> items, Page page) {

    static InstrumentList of(Page.Cut<InstrumentView> cut) {
        return new InstrumentList(cut.items(), cut.page());
    }
}
