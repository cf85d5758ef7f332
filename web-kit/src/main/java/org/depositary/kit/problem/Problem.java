package org.depositary.kit.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A problem document (RFC 9457): what went wrong, where, and how to mend it. */
@Schema(description = "A problem document (RFC 9457): what went wrong, where, and how to mend it.")
public record Problem(
        @Schema(description = "A page that explains this kind of problem.", examples = "/problems/stale-version")
        String type,

        @Schema(examples = "The resource has changed") String title,
        @Schema(examples = "412") int status,

        @Schema(description = "What happened in this request and how to mend it.")
        String detail,

        @Schema(description = "The path that was asked for.") @Nullable
        String instance,

        @Schema(description = "The parts of the request that cannot stand.") @Nullable
        List<InvalidPart> errors,

        @Schema(description = "The version that stands, in If-Match's form, where the one sent is stale.") @Nullable
        String currentETag,

        @Schema(description = "Names this failure in the operator's log, where the fault is ours.") @Nullable
        String traceId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem of kind {@code code}, without further parts. */
    public static Problem of(String code, int status, String title, String detail) {
        return new Problem("/problems/" + code, title, status, detail, null, null, null, null);
    }

    public Problem saying(String what) {
        return new Problem(type, title, status, what, instance, errors, currentETag, traceId);
    }

    public Problem at(String path) {
        return new Problem(type, title, status, detail, path, errors, currentETag, traceId);
    }

    public Problem with(List<InvalidPart> parts) {
        return parts.isEmpty()
                ? this
                : new Problem(type, title, status, detail, instance, List.copyOf(parts), currentETag, traceId);
    }

    public Problem whileCurrentIs(String eTag) {
        return new Problem(type, title, status, detail, instance, errors, eTag, traceId);
    }

    public Problem tracedAs(String id) {
        return new Problem(type, title, status, detail, instance, errors, currentETag, id);
    }
}
