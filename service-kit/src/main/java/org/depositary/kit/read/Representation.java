package org.depositary.kit.read;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.depositary.kit.problem.StaleVersion;
import org.depositary.kit.time.AsOf;

/** Answers a read with a strong ETag, or 304 to who has that representation already (RFC 9110, section 13.1.2). */
@ApplicationScoped
public class Representation {

    private final HttpHeaders headers;
    private final Fingerprint fingerprint;

    Representation(HttpHeaders headers, Fingerprint fingerprint) {
        this.headers = headers;
        this.fingerprint = fingerprint;
    }

    /** {@code view}, which no single version stands for: what it says is what tells it from another. */
    public Response derived(AsOf asOf, Object view) {
        return derived(asOf, Response.ok(view).build());
    }

    /** What was {@code answered}, its other headers kept, in its own form. */
    public Response derived(AsOf asOf, Response answered) {
        var view = answered.getEntity();
        var tagged = of(fingerprint.of(view), asOf, view);
        return tagged.getStatus() != Response.Status.OK.getStatusCode()
                ? tagged
                : Response.fromResponse(answered).tag(tagged.getEntityTag()).build();
    }

    /** {@code view}, whose facts stand at {@code version}. */
    public Response of(String version, Object view) {
        var tag = '"' + version + '"';
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) != null && !names(HttpHeaders.IF_MATCH, tag)) {
            throw new StaleVersion(tag);
        }
        return names(HttpHeaders.IF_NONE_MATCH, tag)
                ? Response.notModified(new EntityTag(version)).build()
                : Response.ok(view).tag(version).build();
    }

    /** {@code view}, in which something is derived for a day, and which may be as it was known at an instant. */
    public Response of(String version, AsOf asOf, Object view) {
        var known = asOf.knownAt().map(instant -> "@" + instant).orElse("");
        return of(version + "@" + asOf.asAt() + known, view);
    }

    private boolean names(String header, String tag) {
        return Tags.name(headers.getHeaderString(header), tag);
    }
}
