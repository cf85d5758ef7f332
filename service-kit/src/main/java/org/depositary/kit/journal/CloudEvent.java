package org.depositary.kit.journal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of the feed (CloudEvents 1.0, batched JSON); sealed when the reader may not open it. */
@JsonPropertyOrder({"specversion", "id", "source", "type", "subject", "time"})
@Schema(description = "An entry of the journal as a CloudEvent 1.0; `org.depositary.sealed` when it may not be opened.")
public record CloudEvent(
        @Schema(examples = "1.0") String specversion,

        @Schema(description = "The position, without gaps.", examples = "17")
        String id,

        @Schema(examples = "/declarations") String source,

        @Schema(examples = "org.depositary.instrument.registered")
        String type,

        @Schema(examples = "instruments/paris-declaration-2026") @Nullable
        String subject,

        @Schema(description = "When it was recorded.") Instant time,
        @Schema(examples = "application/json") @Nullable String datacontenttype,

        @Schema(type = SchemaType.OBJECT, description = "The whole state after the change.") @JsonRawValue @Nullable
        String data,

        @Schema(description = "When it got its position: the axis of `knownAt`.") @Nullable
        Instant settledat,

        @Schema(description = "SHA-256 of the canonical entry, hexadecimal.")
        String entryhash,

        @Schema(description = "Who recorded it, for auditors who ask with `names=true`.") @Nullable
        String recordedby,

        @Schema(description = "Why, where a reason was given, for auditors.") @Nullable
        String reason) {

    private static final String SPEC_VERSION = "1.0";

    static CloudEvent sealed(String source, StoredEntry entry) {
        return new CloudEvent(
                SPEC_VERSION,
                entry.id(),
                source,
                "org.depositary.sealed",
                null,
                entry.recordedAt(),
                null,
                null,
                null,
                entry.hash(),
                null,
                null);
    }

    static CloudEvent open(String source, StoredEntry entry) {
        return new CloudEvent(
                SPEC_VERSION,
                entry.id(),
                source,
                entry.type(),
                entry.subject(),
                entry.recordedAt(),
                "application/json",
                entry.data(),
                entry.settledAt(),
                entry.hash(),
                entry.recordedBy(),
                entry.reason());
    }
}
