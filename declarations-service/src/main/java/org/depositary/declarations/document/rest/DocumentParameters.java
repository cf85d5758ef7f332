package org.depositary.declarations.document.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.depositary.declarations.document.DocumentDescription;
import org.depositary.declarations.document.DocumentKind;
import org.depositary.declarations.participant.ParticipantCode;
import org.depositary.kit.fact.Source;
import org.depositary.kit.problem.Malformed;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is said of a document that is sent, as query parameters: the body is its bytes and nothing else. */
public class DocumentParameters {

    @RestQuery
    @NotNull
    @Parameter(description = "What it is.", required = true, example = "CERTIFIED_COPY")
    @SuppressWarnings("NullAway.Init")
    DocumentKind kind;

    @RestQuery
    @NotBlank
    @Size(max = 500)
    @Parameter(description = "What it is called.", required = true, example = "Certified true copy")
    @SuppressWarnings("NullAway.Init")
    String title;

    @RestQuery
    @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{1,8})*", message = "is not a language tag (BCP 47)")
    @Parameter(description = "The language it is in (BCP 47).", example = "fr")
    @Nullable
    String language;

    @RestQuery
    @Size(max = 500)
    @Parameter(description = "Where it was published.", example = "Example Gazette 12/2026")
    @Nullable
    String publishedIn;

    @RestQuery
    @Parameter(
            description = "Whose document it is (full powers, an instrument of ratification); an officer says its own.",
            example = "FR")
    @Nullable
    String participant;

    @RestQuery
    @NotBlank
    @Size(max = 2000)
    @Parameter(description = "Where it is known from.", required = true, example = "Example record")
    @SuppressWarnings("NullAway.Init")
    String citation;

    DocumentDescription read() {
        return new DocumentDescription(kind, title, language, publishedIn, whose(), Source.citing(citation));
    }

    private @Nullable ParticipantCode whose() {
        try {
            return participant == null ? null : ParticipantCode.of(participant);
        } catch (IllegalArgumentException e) {
            throw Malformed.part("participant", String.valueOf(e.getMessage()));
        }
    }
}
