package org.depositary.ratification.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.testing.Api.await;
import static org.depositary.ratification.testing.Api.entriesAbout;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.depositary.rules.EventType;
import org.depositary.rules.Rule;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeclaredPartsTest extends ServiceTest {

    private static final Optional<Instant> NOW = Optional.empty();

    @Inject
    Declared declared;

    @Inject
    DeclaredCommitments commitments;

    @Inject
    DeclaredRoles roles;

    @Test
    void aCommitmentIsKnownAsItWasLastDescribed() {
        var slug = Feed.declaredInstrument();
        var rule = Map.of("type", "EVENT_DETERMINED", "event", "CEASEFIRE_IN_FORCE");
        Feed.declareCommitment(slug, "monitoring", Map.of("obligors", List.of("XA"), "maturity", "PROPOSED"));
        Feed.declareCommitment(
                slug,
                "monitoring",
                Map.of("obligors", List.of("XA"), "activation", rule, "continuation", Map.of("type", "MOOD")));
        var subject = "instruments/" + slug + "/commitments/monitoring";
        await(() -> entriesAbout(subject).size() == 2);

        var instrument = declared.instrument(slug).id();
        var known = QuarkusTransaction.requiringNew().call(() -> commitments.of(instrument, NOW));
        assertThat(known).singleElement().satisfies(commitment -> {
            assertThat(commitment.maturity()).isEqualTo("AGREED");
            assertThat(commitment.activation())
                    .isEqualTo(new Rule.EventDetermined(EventType.CEASEFIRE_IN_FORCE, null, null));
            assertThat(commitment.continuation()).isNull();
        });
        var before =
                QuarkusTransaction.requiringNew().call(() -> commitments.of(instrument, Optional.of(Instant.EPOCH)));
        assertThat(before).isEmpty();
        assertThat(entriesAbout(subject).getFirst()).containsEntry("type", "org.depositary.commitment.noted");
    }

    @Test
    void whoTakesPartInWhichRoleIsKnownForItsTime() {
        var slug = Feed.declaredInstrument();
        var lead = UUID.randomUUID();
        Feed.declareRole(slug, "XA", "HOST_STATE");
        Feed.declareRole("participation.recorded", role(lead, slug, Map.of("from", "2026-01-06")));
        var instrument = known(slug, 2);
        assertThat(roles(instrument, "2026-01-05")).containsEntry("XA", Set.of("HOST_STATE"));
        assertThat(roles(instrument, "2026-01-06")).containsEntry("XA", Set.of("LEAD", "HOST_STATE"));

        var corrected = UUID.randomUUID();
        Feed.declareRole(
                "participation.corrected",
                role(corrected, slug, Map.of("from", "2026-01-06", "until", "2026-02", "supersedes", lead)));
        known(slug, 3);
        assertThat(roles(instrument, "2026-02-28")).containsEntry("XA", Set.of("LEAD", "HOST_STATE"));
        assertThat(roles(instrument, "2026-03-01")).containsEntry("XA", Set.of("HOST_STATE"));

        Feed.declareRole("participation.retracted", role(UUID.randomUUID(), slug, Map.of("retracts", corrected)));
        known(slug, 4);
        assertThat(roles(instrument, "2026-01-06")).containsEntry("XA", Set.of("HOST_STATE"));
    }

    @Test
    void ofACommitmentStruckFromADraftNothingIsLeft() {
        var slug = Feed.declaredInstrument();
        Feed.declareCommitment(slug, "aid", Map.of("obligors", List.of("XA")));
        Feed.declare(
                "commitment.deleted",
                "instruments/" + slug + "/commitments/aid",
                Map.of("instrument", slug, "id", "aid", "category", "OTHER", "maturity", "AGREED"));
        await(() -> entriesAbout("instruments/" + slug + "/commitments/aid").size() == 2);
        var instrument = declared.instrument(slug).id();
        assertThat(QuarkusTransaction.requiringNew().call(() -> commitments.of(instrument, NOW)))
                .isEmpty();
    }

    private UUID known(String slug, int entries) {
        await(() -> entriesAbout("instruments/" + slug + "/participations/XA").size() == entries);
        return declared.instrument(slug).id();
    }

    private Map<String, Set<String>> roles(UUID instrument, String day) {
        var asOf = AsOf.today(LocalDate.parse(day));
        return QuarkusTransaction.requiringNew().call(() -> roles.of(instrument, asOf));
    }

    private static Map<String, Object> role(UUID id, String slug, Map<String, Object> more) {
        var role =
                new HashMap<String, Object>(Map.of("id", id, "instrument", slug, "participant", "XA", "role", "LEAD"));
        role.putAll(more);
        return role;
    }
}
