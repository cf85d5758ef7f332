package org.depositary.gateway.view;

import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import org.depositary.gateway.GatewaySettings;
import org.depositary.gateway.Service;
import org.depositary.gateway.client.Declarations;
import org.depositary.gateway.client.Ratification;
import org.depositary.kit.time.AsOf;

/** Puts the overview, or one participant's row of it, together from both services, asked at the same time. */
@ApplicationScoped
class ReadOverview {

    private final Declarations declarations;
    private final Ratification ratification;
    private final GatewaySettings settings;
    private final ExecutorService threads;

    ReadOverview(
            Declarations declarations,
            Ratification ratification,
            GatewaySettings settings,
            @VirtualThreads ExecutorService threads) {
        this.declarations = declarations;
        this.ratification = ratification;
        this.settings = settings;
        this.threads = threads;
    }

    OverviewView read(AsOf asOf) {
        var deadline = Deadline.in(settings.view().deadline());
        return OverviewView.of(AsKnown.of(asOf, at -> ask(at, deadline)));
    }

    DossierView readDossier(String participant, AsOf asOf) {
        var deadline = Deadline.in(settings.view().deadline());
        return DossierView.of(participant, AsKnown.of(asOf, at -> ask(participant, at, deadline)));
    }

    private OverviewParts ask(AsOf asOf, Deadline deadline) {
        var texts = Asked.of("instruments", Service.DECLARATIONS, threads, () -> declarations.instruments(asOf));
        var names = Asked.of("names", Service.DECLARATIONS, threads, () -> declarations.participants(asOf));
        var approvals = Asked.of("approvals", Service.RATIFICATION, threads, () -> ratification.approvals(asOf));
        return new OverviewParts(texts.by(deadline), names.by(deadline), approvals.by(deadline));
    }

    private DossierParts ask(String participant, AsOf asOf, Deadline deadline) {
        var name = Asked.of(
                "participant", Service.DECLARATIONS, threads, () -> declarations.participant(participant, asOf));
        var texts = Asked.of("instruments", Service.DECLARATIONS, threads, () -> declarations.instruments(asOf));
        var approvals =
                Asked.of("approvals", Service.RATIFICATION, threads, () -> ratification.approvalsBy(participant, asOf));
        var acts = Asked.of("actions", Service.RATIFICATION, threads, () -> ratification.acts(participant, asOf));
        return new DossierParts(name.by(deadline), texts.by(deadline), acts.by(deadline), approvals.by(deadline));
    }
}
