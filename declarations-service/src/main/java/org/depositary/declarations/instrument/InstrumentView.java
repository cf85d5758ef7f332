package org.depositary.declarations.instrument;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.AsOf;
import org.depositary.kit.time.PartialDate;
import org.depositary.rules.FinalClauses;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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

        @Schema(
                description =
                        "The first that fits of TERMINATED, SUPERSEDED, LAPSED, SUSPENDED, IN_FORCE, CONDITIONS_MET, PROVISIONALLY_APPLIED, CONDITIONS_PENDING, SIGNED, OPEN_FOR_SIGNATURE, ADOPTED, DRAFT.")
        InstrumentStatus status,

        Facets facets,

        @Schema(description = "Whether those who speak of the legal character of the whole say the same.")
        LegalCharacterAgreement legalCharacter,

        TextStatus text,
        @Nullable PartialDate adoptedOn,
        @Nullable String place,
        List<String> authenticLanguages,
        @Nullable String prevailingLanguage,
        List<DepositaryOf> depositaries,
        List<Identifier> identifiers,

        @Schema(
                type = SchemaType.OBJECT,
                description = "What the final clauses say of consent, force, reservations and end.",
                examples = "{\"signature\": {\"from\": \"2026-01-06\"}, \"consentMeans\": [\"RATIFICATION\"]}")
        @Nullable
        FinalClauses finalClauses,

        @Nullable Conclusion conclusion,
        List<SelfDescription> selfDescriptions,
        List<Statement> statements,
        List<Relation> relations,
        Source source,

        @Schema(description = "When what is shown was recorded.")
        Instant changedAt,

        @Schema(description = "The day asked about.") LocalDate asAt,
        @Nullable Instant knownAt) {

    /** What {@code version} says, and what follows from it and what is {@code beside} it. */
    static InstrumentView of(InstrumentVersion version, Beside beside, AsOf asOf) {
        var described = version.description();
        var day = asOf.asAt();
        return new InstrumentView(
                version.instrument(),
                described.slug(),
                described.kind(),
                described.multiplicity(),
                described.title(),
                described.shortTitle(),
                InstrumentStatus.of(described, beside, day),
                Facets.of(described, beside, day),
                LegalCharacterAgreement.of(beside.characters(day)),
                described.text(),
                described.adoptedOn(),
                described.place(),
                described.authenticLanguages(),
                described.prevailingLanguage(),
                described.depositaries(),
                described.identifiers(),
                described.finalClauses(),
                described.conclusion(),
                described.selfDescriptions(),
                described.statements(),
                described.relations(),
                described.source(),
                version.recordedAt(),
                day,
                asOf.knownAt().orElse(null));
    }
}
