package org.depositary.declarations.document;

import org.depositary.declarations.participant.ParticipantCode;
import org.depositary.kit.fact.Source;
import org.jspecify.annotations.Nullable;

/** What is said of a document besides its bytes. */
public record DocumentDescription(
        DocumentKind kind,
        String title,
        @Nullable String language,
        @Nullable String publishedIn,
        @Nullable ParticipantCode participant,
        Source source) {}
