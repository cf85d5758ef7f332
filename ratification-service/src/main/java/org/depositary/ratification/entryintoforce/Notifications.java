package org.depositary.ratification.entryintoforce;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.instrument.KnownInstrument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was told to the participants about the force of instruments. */
@ApplicationScoped
public class Notifications {

    private final Notification.Repository notifications;

    Notifications(Notification.Repository notifications) {
        this.notifications = notifications;
    }

    /** One notification. */
    @Schema(name = "DepositaryNotification", description = "What the depositary told the participants, as it was said.")
    public record Told(
            NotifiedFact.Kind kind,

            @Schema(description = "For whom it is, where it is not of the instrument as a whole.") @Nullable
            String participant,

            @Schema(description = "The day of the fact; for a date that is fixed, that date.")
            LocalDate on,

            String says,

            @Schema(description = "When it was told.") Instant recordedAt) {

        static Told of(Notification notification) {
            var fact = notification.fact();
            return new Told(fact.kind(), fact.participant(), fact.on(), fact.says(), notification.recordedAt());
        }
    }

    /** What was told about {@code instrument}, in that order; facts later than the day asked about are left out. */
    public List<Told> about(KnownInstrument instrument, AsOf asOf) {
        return notifications.about(instrument.id(), asOf.knownAt()).stream()
                .filter(notification -> notification.fact().kind() == NotifiedFact.Kind.DATE_FIXED
                        || !notification.fact().on().isAfter(asOf.asAt()))
                .map(Told::of)
                .toList();
    }
}
