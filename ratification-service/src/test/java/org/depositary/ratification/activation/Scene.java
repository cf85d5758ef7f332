package org.depositary.ratification.activation;

import static org.depositary.ratification.testing.Api.act;
import static org.depositary.ratification.testing.Api.await;
import static org.depositary.ratification.testing.Api.entriesAbout;
import static org.depositary.ratification.testing.Api.get;
import static org.depositary.ratification.testing.Api.opened;
import static org.depositary.ratification.testing.Api.post;
import static org.depositary.ratification.testing.Api.source;
import static org.depositary.ratification.testing.Api.withoutProcedure;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depositary.ratification.testing.Feed;

/** Fictitious instruments with commitments, and what is determined under them. */
final class Scene {

    static final Map<String, Object> CEASEFIRE = event("CEASEFIRE_IN_FORCE");
    static final Map<String, Object> DEPLOYMENT = Map.of("type", "NATIONAL_APPROVAL", "track", "FORCE_DEPLOYMENT");

    private Scene() {}

    static Map<String, Object> event(String type) {
        return Map.of("type", "EVENT_DETERMINED", "event", type);
    }

    static Map<String, Object> all(Map<String, Object> one, Map<String, Object> other) {
        return Map.of("type", "ALL_OF", "rules", List.of(one, other));
    }

    /** An agreement in force for XA and XB since 2020. */
    static String agreement() {
        Feed.declareParticipants("XA", "XB", "XC");
        var slug = Feed.newSlug();
        var instrument = Feed.instrument(slug);
        instrument.put("finalClauses", Map.of("entryIntoForce", Map.of("type", "THRESHOLD_COUNT", "count", 2)));
        Feed.declare("instrument.registered", "instruments/" + slug, instrument);
        for (var participant : List.of("XA", "XB")) {
            post("depositary", "/instruments/" + slug + "/actions", act(participant, "RATIFICATION", "2020-01-01"))
                    .then()
                    .statusCode(201);
        }
        return slug;
    }

    static String declaration(String kind) {
        Feed.declareParticipants("XA", "XB", "XC");
        var slug = Feed.newSlug();
        var instrument = Feed.instrument(slug);
        instrument.put("kind", kind);
        Feed.declare("instrument.registered", "instruments/" + slug, instrument);
        return slug;
    }

    /** A commitment that is known here once this returns. */
    static void owe(String instrument, String id, Map<String, Object> more) {
        Feed.declareCommitment(instrument, id, more);
        await(() -> !entriesAbout("instruments/" + instrument + "/commitments/" + id)
                .isEmpty());
    }

    static Map<String, Object> owedBy(List<String> obligors, Map<String, Object> activation) {
        return new HashMap<>(Map.of("obligors", obligors, "activation", activation));
    }

    /** An approval that internal law does, or does not, ask for. */
    static String approval(String instrument, String participant, String requirement) {
        var approval = withoutProcedure(instrument, participant, requirement);
        approval.put("track", "FORCE_DEPLOYMENT");
        return opened(approval);
    }

    static Map<String, Object> determination(String instrument, String event, String effectiveFrom) {
        return new HashMap<>(Map.of(
                "event",
                event,
                "status",
                "DETERMINED",
                "instruments",
                List.of(instrument),
                "mechanism",
                "OTHER",
                "occurredOn",
                "2026-01-10",
                "effectiveFrom",
                effectiveFrom,
                "source",
                source()));
    }

    static Response determine(Map<String, Object> determination) {
        return post("depositary", "/determinations", determination);
    }

    static String determined(String instrument, String event, String effectiveFrom) {
        var response = determine(determination(instrument, event, effectiveFrom));
        response.then().statusCode(201);
        return response.jsonPath().getString("id");
    }

    static Response follow(String determination, Map<String, Object> step) {
        var whole = new HashMap<>(step);
        whole.put("supersedes", determination);
        whole.putIfAbsent("reason", "The assessment went on.");
        return determine(whole);
    }

    static ValidatableResponse readiness(String instrument, String query) {
        return get("/instruments/" + instrument + "/readiness" + query).then().statusCode(200);
    }

    static ValidatableResponse readiness(String instrument) {
        return readiness(instrument, "");
    }

    /** The path to what {@code obligor} is for {@code commitment}. */
    static String owed(String commitment, String obligor) {
        return "items.find { it.commitment == '%s' && it.obligor == '%s' }".formatted(commitment, obligor);
    }
}
