package org.depositary.kit.read;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.depositary.kit.time.AsOf;

/** Answers a read with a strong ETag, or 304 to who has that representation already (RFC 9110, section 13.1.2). */
@ApplicationScoped
public class Representation {

    private final Request request;

    Representation(Request request) {
        this.request = request;
    }

    /** {@code view}, whose facts stand at {@code version}. */
    public Response of(String version, Object view) {
        var tag = new EntityTag(version);
        var unchanged = request.evaluatePreconditions(tag);
        return unchanged == null ? Response.ok(view).tag(tag).build() : unchanged.build();
    }

    /** {@code view}, in which something is derived for a day. */
    public Response of(String version, AsOf asOf, Object view) {
        return of(version + "@" + day(asOf), view);
    }

    private static LocalDate day(AsOf asOf) {
        return asOf.asAt();
    }
}
