package org.depositary.declarations.clause;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.kit.fact.History;
import org.depositary.kit.problem.Unknown;
import org.depositary.kit.time.AsOf;

/** What the register knows of the amendments of an instrument's text. */
@ApplicationScoped
public class Amendments {

    private final Amendment.Repository amendments;

    Amendments(Amendment.Repository amendments) {
        this.amendments = amendments;
    }

    /** The amendments of {@code instrument}, as they took hold. */
    public List<AmendmentView> of(Instrument instrument, AsOf asOf) {
        return History.of(amendments.of(instrument.id(), asOf.knownAt())).current().stream()
                .map(Amendment::view)
                .sorted(Comparator.comparing(AmendmentView::validFrom).thenComparing(AmendmentView::recordedAt))
                .toList();
    }

    /** One of them. */
    public AmendmentView one(Instrument instrument, String id, AsOf asOf) {
        return of(instrument, asOf).stream()
                .filter(amendment -> amendment.id().toString().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new Unknown("amendment", id));
    }
}
