package org.depositary.gateway.view;

import io.vertx.core.http.HttpServerRequest;

/** What the stand-ins know: one instrument, three participants, an act, two approvals. */
final class Register {

    static final String INSTRUMENT = """
            {"id": "0190b6e0-0000-7000-8000-000000000009", "slug": "example-treaty", "title": {"en": "Example Treaty"}}""";

    static final String PARTICIPANTS = """
            {"items": [{"code": "XB", "kind": "STATE", "name": {"en": "Exbe"}},
                       {"code": "XA", "kind": "STATE", "name": {"en": "Exa", "fr": "Exa"}},
                       {"code": "XC", "kind": "STATE", "name": {"en": "Exce"}}],
             "page": {"limit": 200}}""";

    static final String PARTICIPANT = """
            {"code": "XA", "kind": "STATE", "name": {"en": "Exa", "fr": "Exa"}}""";

    static final String APPROVALS = """
            {"items": [{"id": "a2", "instrument": "example-treaty", "participant": "XB", "track": "FORCE_DEPLOYMENT",
                        "requirement": "CONSENT", "stage": "SUBMITTED", "latest": {"step": "tabled", "occurredOn": "2026-01"},
                        "nextDeadline": {"kind": "SITTING_DAYS", "status": "NOT_CALCULABLE"}},
                       {"id": "a1", "instrument": "example-treaty", "participant": "XA", "track": "FORCE_DEPLOYMENT",
                        "requirement": "CONSENT", "stage": "COMMITTEE", "latest": {"step": "referred", "occurredOn": "2026-01-05"},
                        "nextDeadline": {"kind": "CALENDAR_DAYS", "endsOn": "2026-02-27", "status": "CALCULATED"}}],
             "page": {"limit": 200}}""";

    static final String ACTS = """
            {"items": [{"id": "s1", "instrument": "example-treaty", "participant": "XA", "type": "SIGNATURE",
                        "occurredOn": "2025-12", "flags": []}],
             "page": {"limit": 200}, "asAt": "2026-01-06"}""";

    static final String STATUS = """
                        {"items": [{"participant": "XC", "status": "SIGNED_NOT_BOUND", "because": "…"},
                       {"participant": "XA", "status": "SIGNED_NOT_BOUND", "because": "…"}]}""";

    static final String FORCE = """
            {"truth": "FALSE", "asAt": "2026-01-06", "lapsed": false, "participants": [], "remarks": [],
             "progress": {"have": 1, "need": 3, "missing": ["XB", "XC"]}, "entersIntoForceOn": "2026-03-01"}""";

    static final String INSTRUMENTS = """
            {"items": [{"slug": "example-treaty", "kind": "TREATY", "title": {"en": "Example Treaty"}, "status": "ADOPTED"},
                       {"slug": "example-annex", "kind": "TREATY", "title": {"en": "Example Annex"}, "status": "DRAFT"}],
             "page": {"limit": 200}}""";

    private Register() {}

    static void declarations(HttpServerRequest request) {
        json(
                request,
                switch (request.path()) {
                    case "/api/v1/participants" -> PARTICIPANTS;
                    case "/api/v1/participants/xa" -> PARTICIPANT;
                    case "/api/v1/instruments" -> INSTRUMENTS;
                    default -> INSTRUMENT;
                });
    }

    static void ratification(HttpServerRequest request) {
        json(request, ratification(request.path()));
    }

    static String ratification(String path) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "approvals" -> APPROVALS;
            case "actions" -> ACTS;
            case "entry-into-force" -> FORCE;
            default -> STATUS;
        };
    }

    static void json(HttpServerRequest request, String body) {
        request.response().putHeader("Content-Type", "application/json").end(body);
    }
}
