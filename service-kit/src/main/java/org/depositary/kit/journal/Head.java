package org.depositary.kit.journal;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far this replica knows the journal: what it has been told of, and up to when nothing can be added. */
@Schema(description = "How far the answering replica knows the journal.")
public record Head(
        @Schema(description = "The last position; 0 when nothing has happened yet.", examples = "128")
        long position,

        @Schema(description = "Whatever is settled from now on is settled after this instant.")
        Instant settledThrough) {

    static final Head UNKNOWN = new Head(0, Instant.EPOCH);

    /** The later of both on each axis: a head never goes back. */
    Head or(Head other) {
        return new Head(
                Math.max(position, other.position),
                settledThrough.isAfter(other.settledThrough) ? settledThrough : other.settledThrough);
    }
}
