package org.depositary.ratification.procedure.store;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.depositary.ratification.procedure.template.Confidence;
import org.depositary.ratification.procedure.template.Exemption;
import org.depositary.ratification.procedure.template.LegalSource;
import org.depositary.ratification.procedure.template.ProcedureSubject;
import org.depositary.ratification.procedure.template.ProcedureType;
import org.depositary.ratification.procedure.template.ProcedureVariant;
import org.depositary.ratification.procedure.template.TemplateStep;
import org.depositary.rules.Track;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A published procedure as a reader sees it. */
@Schema(name = "Procedure", description = "How a participant approves one kind of thing, in one published version.")
public record ProcedureView(
        @Schema(examples = "fr-forces") String id,
        @Schema(examples = "1") int version,
        @Schema(examples = "FR") String participant,
        Track track,
        ProcedureSubject subject,
        ProcedureType type,

        @Schema(examples = "Information within three days, authorisation to go beyond four months")
        String name,

        @JsonProperty("legal_basis") List<String> legalBasis,
        @Nullable String scope,
        List<TemplateStep> steps,
        List<ProcedureVariant> variants,
        List<Exemption> exceptions,
        @JsonProperty("open_points") List<String> openPoints,
        List<LegalSource> sources,
        Confidence confidence,

        @Schema(description = "When this version was published.")
        Instant changedAt) {

    static ProcedureView of(PublishedProcedure published) {
        var body = published.body();
        return new ProcedureView(
                body.id(),
                published.version(),
                published.participant(),
                published.track(),
                body.subject(),
                body.type(),
                body.name(),
                body.legalBasis(),
                body.scope().orElse(null),
                body.steps(),
                body.variants(),
                body.exceptions(),
                body.openPoints(),
                body.sources(),
                body.confidence(),
                published.recordedAt());
    }
}
