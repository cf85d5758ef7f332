package org.depositary.kit.write;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.depositary.kit.form.Form;
import org.depositary.kit.identity.Callers;
import org.depositary.kit.journal.CanonicalJson;
import org.depositary.kit.problem.Malformed;
import org.depositary.kit.problem.NotInForm;
import org.jspecify.annotations.Nullable;

/** Reads the headers and parameters that every write has. */
@RequestScoped
class CurrentRequest {

    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    private final ContainerRequestContext context;
    private final Callers callers;
    private final CanonicalJson json;

    CurrentRequest(ContainerRequestContext context, Callers callers, CanonicalJson json) {
        this.context = context;
        this.callers = callers;
        this.json = json;
    }

    /** The request whose body was read as {@code body}. */
    WriteRequest read(Object body) {
        var method = context.getMethod();
        var path = context.getUriInfo().getPath();
        return new WriteRequest(
                callers.current(),
                method,
                path,
                header(KEY).map(CurrentRequest::requireShort),
                header(HttpHeaders.IF_MATCH),
                dryRun(context.getUriInfo().getQueryParameters().getFirst("dryRun")),
                json.fingerprint(method + " " + path, body));
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(context.getHeaderString(name)).filter(value -> !value.isBlank());
    }

    private static String requireShort(String key) {
        if (key.length() > LONGEST_KEY) {
            throw Malformed.part(KEY, "A key has at most " + LONGEST_KEY + " characters.");
        }
        return key;
    }

    private static boolean dryRun(@Nullable String value) {
        try {
            return value != null && Form.require(Boolean.class).read(value);
        } catch (NotInForm other) {
            throw Malformed.part("dryRun", "dryRun is true or false.");
        }
    }
}
