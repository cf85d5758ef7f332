package org.depositary.gateway.client;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1")
@RegisterRestClient(configKey = "declarations")
interface DeclarationsApi {

    @GET
    @Path("/instruments/{instrument}")
    Instrument instrument(@RestPath String instrument);

    @GET
    @Path("/participants")
    ParticipantSheet participants(@RestQuery int limit, @RestQuery @Nullable String cursor);
}
