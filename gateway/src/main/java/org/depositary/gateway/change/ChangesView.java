package org.depositary.gateway.change;

import java.util.List;
import org.depositary.gateway.Service;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of what has changed. */
@Schema(name = "Changes", description = "What has changed in both journals, a page at a time.")
record ChangesView(
        @Schema(description = "Each journal in its own order; between the two there is none.")
        List<ChangeView> items,

        ChangesPage page,

        @Schema(description = "Whether a service does not answer; its changes follow when it does.")
        boolean partial,

        @Schema(description = "The services that do not answer; absent when both do.") @Nullable
        List<String> missing) {

    static ChangesView of(Reading reading, int limit, List<Service> silent) {
        return new ChangesView(
                reading.found().stream().map(ChangeView::of).toList(),
                new ChangesPage(reading.upTo().text(), limit),
                !silent.isEmpty(),
                silent.isEmpty() ? null : silent.stream().map(Service::title).toList());
    }
}
