package org.depositary.gateway.view;

import org.depositary.gateway.Service;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part that a composite view lacks: which, whose, and why. */
@Schema(description = "A part that this answer lacks.")
public record MissingPart(
        @Schema(examples = "approvals") String part,
        @Schema(examples = "ratification-service") String service,
        @Schema(examples = "It did not answer in time.") String why) {

    static MissingPart of(String part, Service service, String why) {
        return new MissingPart(part, service.title(), why);
    }
}
