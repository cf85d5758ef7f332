package org.depositary.declarations.exchange.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.depositary.declarations.exchange.ExportTables;
import org.depositary.declarations.instrument.Instruments;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.read.Representation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Who takes part in an instrument, as a table: another form of what the list of participations gives as JSON. */
@Path("/api/v1/instruments/{instrument}/participations/" + OtherForms.CSV)
@RunOnVirtualThread
class TableResource {

    private final Instruments instruments;
    private final ExportTables tables;
    private final Reads reads;
    private final Representation representation;

    TableResource(Instruments instruments, ExportTables tables, Reads reads, Representation representation) {
        this.instruments = instruments;
        this.tables = tables;
        this.reads = reads;
        this.representation = representation;
    }

    @GET
    @Produces("text/csv")
    @Operation(hidden = true)
    public Response participations(@RestPath String instrument, @BeanParam AsOfParameters asOf) {
        return reads.as(asOf, at -> {
            var head = instruments.one(instrument, at).head();
            return Response.fromResponse(
                            representation.of(head.version() + ".csv", at, tables.participations(head, at)))
                    .type("text/csv;charset=utf-8")
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .build();
        });
    }
}
