package org.depositary.ratification.approval;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.Objects;
import java.util.UUID;
import org.depositary.kit.journal.Journal;
import org.jspecify.annotations.Nullable;

/** That a condition of a consent was fulfilled. */
@Entity
@DiscriminatorValue("FULFILMENT")
class Fulfilment extends CaseRecord {

    @SuppressWarnings("NullAway.Init")
    protected Fulfilment() {}

    Fulfilment(InCase in, FulfilmentRequest request, UUID condition) {
        super(in, Objects.requireNonNull(request.occurredOn()), condition);
    }

    Fulfilment(UUID id, Fulfilment retracted, Journal.Recorded recorded) {
        super(id, retracted, recorded);
    }

    @Override
    @Nullable
    Object details() {
        return null;
    }
}
