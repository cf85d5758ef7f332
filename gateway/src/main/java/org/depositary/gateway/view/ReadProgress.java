package org.depositary.gateway.view;

import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import org.depositary.gateway.GatewaySettings;
import org.depositary.gateway.Service;
import org.depositary.gateway.client.Declarations;
import org.depositary.gateway.client.Ratification;
import org.depositary.kit.time.AsOf;

/** Puts an instrument's progress together from both services, asked at the same time. */
@ApplicationScoped
class ReadProgress {

    private final Declarations declarations;
    private final Ratification ratification;
    private final GatewaySettings settings;
    private final ExecutorService threads;

    ReadProgress(
            Declarations declarations,
            Ratification ratification,
            GatewaySettings settings,
            @VirtualThreads ExecutorService threads) {
        this.declarations = declarations;
        this.ratification = ratification;
        this.settings = settings;
        this.threads = threads;
    }

    /** The progress of {@code instrument}. */
    ProgressView read(String instrument, AsOf asOf) {
        var deadline = Deadline.in(settings.view().deadline());
        var known = AsKnown.of(asOf, at -> ask(instrument, at, deadline));
        return ProgressView.of(instrument, known.asOf(), known.parts());
    }

    private ProgressParts ask(String instrument, AsOf asOf, Deadline deadline) {
        var text =
                Asked.of("instrument", Service.DECLARATIONS, threads, () -> declarations.instrument(instrument, asOf));
        var names = Asked.of("names", Service.DECLARATIONS, threads, () -> declarations.participants(asOf));
        var approvals =
                Asked.of("approvals", Service.RATIFICATION, threads, () -> ratification.approvals(instrument, asOf));
        var status =
                Asked.of("status", Service.RATIFICATION, threads, () -> ratification.participations(instrument, asOf));
        var force = Asked.of(
                "entryIntoForce", Service.RATIFICATION, threads, () -> ratification.entryIntoForce(instrument, asOf));
        return new ProgressParts(
                text.by(deadline), names.by(deadline), approvals.by(deadline), status.by(deadline), force.by(deadline));
    }
}
