package org.depositary.declarations.document;

import java.time.Instant;
import java.util.UUID;
import org.depositary.declarations.participant.ParticipantCode;
import org.depositary.kit.fact.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document as a reader sees it. */
@Schema(name = "Document", description = "A document kept of an instrument.")
public record DocumentView(
        UUID id,

        @Schema(description = "The instrument's slug.", examples = "paris-declaration-2026")
        String instrument,

        DocumentKind kind,
        @Schema(examples = "Certified true copy") String title,

        @Schema(description = "The language it is in (BCP 47).", examples = "fr") @Nullable
        String language,

        @Schema(description = "Where it was published.") @Nullable
        String publishedIn,

        @Schema(description = "Whose document it is, where it is one participant's.", examples = "FR") @Nullable
        ParticipantCode participant,

        @Schema(description = "What it is by its content.", examples = "application/pdf")
        String mediaType,

        @Schema(description = "How many bytes it has.", examples = "48213")
        long size,

        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(description = "Where the bytes are.") String content,
        Source source,
        Instant recordedAt) {

    static DocumentView of(String instrument, Document document) {
        var described = document.description();
        return new DocumentView(
                document.id(),
                instrument,
                described.kind(),
                described.title(),
                described.language(),
                described.publishedIn(),
                described.participant(),
                document.mediaType(),
                document.size(),
                document.sha256(),
                "/api/v1/instruments/" + instrument + "/documents/" + document.id() + "/content",
                described.source(),
                document.recordedAt());
    }
}
