package org.depositary.declarations.exchange.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.depositary.declarations.exchange.ExportInstrument;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.read.Representation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** An instrument as linked data: another form of what {@code GET /instruments/{instrument}} gives as JSON. */
@Path("/api/v1/instruments/{instrument}/" + OtherForms.JSON_LD)
@RunOnVirtualThread
class JsonLdResource {

    private final ExportInstrument export;
    private final Reads reads;
    private final Representation representation;

    JsonLdResource(ExportInstrument export, Reads reads, Representation representation) {
        this.export = export;
        this.reads = reads;
        this.representation = representation;
    }

    @GET
    @Produces("application/ld+json")
    @Operation(hidden = true)
    public Response linked(@RestPath String instrument, @BeanParam AsOfParameters asOf) {
        return reads.as(asOf, at -> {
            var linked = export.jsonLd(instrument, at);
            return Response.fromResponse(representation.of(linked.version() + ".jsonld", at, linked.document()))
                    .type("application/ld+json")
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .build();
        });
    }
}
