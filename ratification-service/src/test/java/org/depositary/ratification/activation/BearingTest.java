package org.depositary.ratification.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.activation.Scene.CEASEFIRE;
import static org.depositary.ratification.activation.Scene.agreement;
import static org.depositary.ratification.activation.Scene.approval;
import static org.depositary.ratification.activation.Scene.determined;
import static org.depositary.ratification.activation.Scene.owe;
import static org.depositary.ratification.activation.Scene.owedBy;
import static org.depositary.ratification.testing.Api.act;
import static org.depositary.ratification.testing.Api.await;
import static org.depositary.ratification.testing.Api.entriesAbout;
import static org.depositary.ratification.testing.Api.post;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.depositary.ratification.instrument.Declared;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** What is recorded has those commitments looked at on which it bears, and no others. */
@QuarkusTest
class BearingTest extends ServiceTest {

    @Inject
    Bearing bearing;

    @Inject
    Declared declared;

    /** What the last entry about {@code subject} bears on; others may be written at the same time. */
    private Optional<List<UUID>> of(String subject) {
        await(() -> !entriesAbout(subject).isEmpty());
        var at = Long.parseLong(String.valueOf(entriesAbout(subject).getLast().get("id")));
        return QuarkusTransaction.requiringNew().call(() -> bearing.between(at - 1, at));
    }

    private UUID id(String slug) {
        return declared.instrument(slug).id();
    }

    @Test
    void anApprovalBearsOnTheCommitmentsOfItsInstrument() {
        var instrument = agreement();
        owe(instrument, "aid", owedBy(List.of("XA"), CEASEFIRE));
        owe(agreement(), "aid", owedBy(List.of("XA"), CEASEFIRE));
        assertThat(of("approvals/" + approval(instrument, "XA", "NONE"))).contains(List.of(id(instrument)));
    }

    @Test
    void anActBearsAlsoOnCommitmentsWhoseRulesNameItsInstrument() {
        var instrument = agreement();
        var waiting = agreement();
        var inForce = Map.<String, Object>of("type", "OTHER_INSTRUMENT_IN_FORCE", "instrument", instrument);
        owe(waiting, "aid", owedBy(List.of("XA"), inForce));
        var accession = post(
                        "depositary", "/instruments/" + instrument + "/actions", act("XC", "ACCESSION", "2026-01-05"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        assertThat(of("instruments/" + instrument + "/actions/" + accession)).contains(List.of(id(waiting)));
    }

    @Test
    void whatIsSaidInTheSameTransactionIsNotLookedAtAgain() {
        var instrument = agreement();
        owe(instrument, "aid", owedBy(List.of("XA"), CEASEFIRE));
        var determination = determined(instrument, "CEASEFIRE_IN_FORCE", "2026-01-10");
        assertThat(of("determinations/" + determination)).contains(List.of());
        await(() ->
                entriesAbout("instruments/" + instrument + "/commitments/aid").size() > 1);
        assertThat(of("instruments/" + instrument + "/commitments/aid")).contains(List.of());
    }

    @Test
    void aParticipantMayBeAnObligorAnywhere() {
        Feed.declareParticipants("XN");
        assertThat(of("participants/XN")).isEmpty();
    }
}
