package org.depositary.gateway.client;

import jakarta.enterprise.context.ApplicationScoped;
import org.depositary.gateway.Service;
import org.depositary.kit.time.AsOf;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** ratification-service: what became of what was agreed. */
@ApplicationScoped
public class Ratification {

    private final RatificationApi api;

    Ratification(@RestClient RatificationApi api) {
        this.api = api;
    }

    /** All approvals of {@code instrument}, whatever their number. */
    public Listing<Approval> approvals(String instrument, AsOf asOf) {
        return approvals(ApprovalQuery.of(instrument), asOf);
    }

    /** All approvals of one participant. */
    public Listing<Approval> approvalsBy(String participant, AsOf asOf) {
        return approvals(ApprovalQuery.by(participant), asOf);
    }

    /** All approvals there are. */
    public Listing<Approval> approvals(AsOf asOf) {
        return approvals(ApprovalQuery.ALL, asOf);
    }

    private Listing<Approval> approvals(ApprovalQuery of, AsOf asOf) {
        return Listing.of(cursor ->
                Reading.of(Service.RATIFICATION, () -> api.approvals(of, PageQuery.at(cursor), TimeQuery.of(asOf))));
    }

    /** All that one participant did and that stands, whatever the instrument. */
    public Listing<Act> acts(String participant, AsOf asOf) {
        return Listing.of(cursor -> Reading.of(
                Service.RATIFICATION, () -> api.acts(participant, PageQuery.at(cursor), TimeQuery.of(asOf))));
    }

    /** Where every participant stands towards {@code instrument}. */
    public Listing<Participation> participations(String instrument, AsOf asOf) {
        return Listing.of(cursor -> Reading.of(
                Service.RATIFICATION, () -> api.status(instrument, PageQuery.at(cursor), TimeQuery.of(asOf))));
    }

    /** Whether {@code instrument} enters into force, and what that still needs. */
    public Force entryIntoForce(String instrument, AsOf asOf) {
        return Reading.of(Service.RATIFICATION, () -> api.entryIntoForce(instrument, TimeQuery.of(asOf)));
    }
}
