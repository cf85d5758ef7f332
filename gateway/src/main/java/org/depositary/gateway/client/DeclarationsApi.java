package org.depositary.gateway.client;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@RegisterRestClient(configKey = "declarations")
interface DeclarationsApi {

    @GET
    @Path("/instruments/{instrument}")
    RestResponse<Instrument> instrument(@RestPath String instrument, @BeanParam TimeQuery time);

    @GET
    @Path("/instruments")
    RestResponse<InstrumentSheet> instruments(@BeanParam PageQuery page, @BeanParam TimeQuery time);

    @GET
    @Path("/participants/{participant}")
    RestResponse<Participant> participant(@RestPath String participant, @BeanParam TimeQuery time);

    @GET
    @Path("/participants")
    RestResponse<ParticipantSheet> participants(@BeanParam PageQuery page, @BeanParam TimeQuery time);

    @GET
    @Path("/clauses")
    RestResponse<ClauseHitSheet> clauses(@BeanParam ClauseQuery query);
}
