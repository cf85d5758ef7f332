package org.depositary.gateway.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One change as a reader is told of it. */
@Schema(name = "Change", description = "An entry of one of the two journals.")
record ChangeView(
        @Schema(
                description =
                        "Give back as `after` to go on behind this change; absent in the event stream, where it is the event's id.",
                examples = "MTcuNDI")
        @Nullable
        String cursor,

        @Schema(description = "Whose journal.", examples = "declarations-service")
        String service,

        @Schema(description = "Where it stands in that journal.", examples = "17")
        long position,

        @Schema(description = "What happened.", examples = "instrument.registered")
        String kind,

        @Schema(
                description = "What it happened to, as a path below `/api/v1/`.",
                examples = "instruments/example-treaty")
        String subject,

        @Schema(
                description = "The slug of the instrument it is about; absent where it is about none.",
                examples = "example-treaty")
        @Nullable
        String instrument,

        @Schema(
                description = "The code of the participant it is about; absent where it is about none.",
                examples = "XA")
        @Nullable
        String participant,

        @Schema(description = "When it was recorded.") Instant recordedAt,

        @Schema(description = "When it got its position: the axis of `knownAt`.")
        Instant settledAt,

        @Schema(
                implementation = Object.class,
                type = SchemaType.OBJECT,
                description = "The whole state after the change.")
        @Nullable
        JsonNode data) {

    static ChangeView of(Reading.Found found) {
        return of(found.change(), found.upTo().text());
    }

    static ChangeView of(Change change, @Nullable String cursor) {
        return new ChangeView(
                cursor,
                change.journal().title(),
                change.position(),
                change.kind(),
                change.subject(),
                change.instrument().orElse(null),
                change.participant().orElse(null),
                change.entry().time(),
                change.settledAt(),
                change.entry().data());
    }
}
