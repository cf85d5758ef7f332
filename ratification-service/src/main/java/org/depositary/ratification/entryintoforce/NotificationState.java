package org.depositary.ratification.entryintoforce;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The whole of a notification, as its journal entry gives it. */
record NotificationState(
        String instrument, NotifiedFact.Kind kind, @Nullable String participant, LocalDate on, String says) {

    static NotificationState of(String instrument, NotifiedFact fact) {
        return new NotificationState(instrument, fact.kind(), fact.participant(), fact.on(), fact.says());
    }
}
