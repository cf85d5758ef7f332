package org.depositary.gateway.client;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1")
@RegisterRestClient(configKey = "ratification")
interface RatificationApi {

    @GET
    @Path("/approvals")
    RestResponse<ApprovalSheet> approvals(
            @BeanParam ApprovalQuery of, @BeanParam PageQuery page, @BeanParam TimeQuery time);

    @GET
    @Path("/participants/{participant}/actions")
    RestResponse<ActSheet> acts(@RestPath String participant, @BeanParam PageQuery page, @BeanParam TimeQuery time);

    @GET
    @Path("/instruments/{instrument}/status")
    RestResponse<ParticipationSheet> status(
            @RestPath String instrument, @BeanParam PageQuery page, @BeanParam TimeQuery time);

    @GET
    @Path("/instruments/{instrument}/entry-into-force")
    RestResponse<Force> entryIntoForce(@RestPath String instrument, @BeanParam TimeQuery time);
}
