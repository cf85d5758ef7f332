package org.depositary.gateway.change;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the next page of changes begins. There always is one: it may still be empty. */
@Schema(description = "Where the next page of changes begins.")
record ChangesPage(
        @Schema(
                description = "Give back as `after`; there always is a next page, which may still be empty.",
                examples = "MTcuNDI")
        String next,

        @Schema(description = "How many items a page has at most.", examples = "50")
        int limit) {}
