package org.depositary.declarations.exchange.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.depositary.declarations.exchange.ExportTables;
import org.depositary.declarations.instrument.rest.InstrumentFilter;
import org.depositary.kit.paging.ListParameters;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Instruments as a table, a page at a time: another form of what their list gives as JSON. */
@Path("/api/v1/instruments/" + OtherForms.CSV)
@RunOnVirtualThread
class InstrumentTableResource {

    private final ExportTables tables;
    private final Reads reads;

    InstrumentTableResource(ExportTables tables, Reads reads) {
        this.tables = tables;
        this.reads = reads;
    }

    @GET
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response instruments(
            @BeanParam InstrumentFilter filter, @BeanParam ListParameters page, @BeanParam AsOfParameters asOf) {
        return reads.as(asOf, at -> {
            var answer = page.answer(cursor -> tables.instruments(filter.read(), cursor, at), ExportTables.Table::page);
            return Response.fromResponse(answer)
                    .entity(((ExportTables.Table) answer.getEntity()).csv())
                    .type("text/csv;charset=utf-8")
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .build();
        });
    }
}
