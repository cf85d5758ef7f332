package org.depositary.declarations.instrument;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.AsOf;
import org.depositary.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An instrument as a reader sees it. */
@Schema(name = "Instrument", description = "An instrument: what was agreed, by what kind of act, when and where.")
public record InstrumentView(
        UUID id,
        String slug,
        InstrumentKind kind,
        @Nullable Multiplicity multiplicity,
        MultilingualText title,
        @Nullable MultilingualText shortTitle,

        @Schema(description = "Derived from the text; what became of it is told by its status and progress.")
        InstrumentStatus status,

        TextStatus text,
        @Nullable PartialDate adoptedOn,
        @Nullable String place,
        @Nullable Conclusion conclusion,
        List<SelfDescription> selfDescriptions,
        List<Statement> statements,
        List<Relation> relations,
        Source source,

        @Schema(description = "When what is shown was recorded.")
        Instant changedAt,

        @Schema(description = "The day asked about.") LocalDate asAt,
        @Nullable Instant knownAt) {

    static InstrumentView of(UUID id, InstrumentDescription described, Instant changedAt, AsOf asOf) {
        return new InstrumentView(
                id,
                described.slug(),
                described.kind(),
                described.multiplicity(),
                described.title(),
                described.shortTitle(),
                described.status(),
                described.text(),
                described.adoptedOn(),
                described.place(),
                described.conclusion(),
                described.selfDescriptions(),
                described.statements(),
                described.relations(),
                described.source(),
                changedAt,
                asOf.asAt(),
                asOf.knownAt().orElse(null));
    }
}
