package org.depositary.declarations.exchange.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.depositary.declarations.exchange.ExportInstrument;
import org.depositary.kit.read.AsOfParameters;
import org.depositary.kit.read.Reads;
import org.depositary.kit.read.Representation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** An instrument as Akoma Ntoso: another form of what {@code GET /instruments/{instrument}} gives as JSON. */
@Path("/api/v1/instruments/{instrument}/" + OtherForms.AKOMA_NTOSO)
@RunOnVirtualThread
class AkomaNtosoResource {

    private final ExportInstrument export;
    private final Reads reads;
    private final Representation representation;

    AkomaNtosoResource(ExportInstrument export, Reads reads, Representation representation) {
        this.export = export;
        this.reads = reads;
        this.representation = representation;
    }

    @GET
    @Produces("application/akn+xml")
    @Operation(hidden = true)
    public Response akomaNtoso(
            @RestPath String instrument, @RestQuery @Nullable String lang, @BeanParam AsOfParameters asOf) {
        return reads.as(asOf, at -> {
            var exported = export.akomaNtoso(instrument, Optional.ofNullable(lang), at);
            var version = exported.version() + ".akn-" + String.join("-", exported.languages());
            return Response.fromResponse(representation.of(version, at, exported.document()))
                    .type("application/akn+xml;charset=utf-8")
                    .header(HttpHeaders.CONTENT_LANGUAGE, String.join(", ", exported.languages()))
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .build();
        });
    }
}
