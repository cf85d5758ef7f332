package org.depositary.kit.write;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.depositary.kit.identity.Callers;
import org.depositary.kit.problem.Malformed;
import org.jspecify.annotations.Nullable;

/** Reads the headers and parameters that every write has. */
@RequestScoped
class CurrentRequest {

    private final ContainerRequestContext context;
    private final Callers callers;

    CurrentRequest(ContainerRequestContext context, Callers callers) {
        this.context = context;
        this.callers = callers;
    }

    WriteRequest read() {
        return new WriteRequest(
                callers.current(),
                context.getMethod() + " " + context.getUriInfo().getPath(),
                header("Idempotency-Key"),
                header(HttpHeaders.IF_MATCH),
                dryRun(context.getUriInfo().getQueryParameters().getFirst("dryRun")),
                context.getMethod().equals(HttpMethod.POST));
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(context.getHeaderString(name)).filter(value -> !value.isBlank());
    }

    private static boolean dryRun(@Nullable String value) {
        return switch (value) {
            case null -> false;
            case "true" -> true;
            case "false" -> false;
            default -> throw Malformed.part("dryRun", "dryRun is true or false.");
        };
    }
}
