package org.depositary.declarations.instrument;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.depositary.rules.FinalClauses;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that can be edited of an instrument itself. What the register derives is ignored where it is sent back. */
@JsonIgnoreProperties({"id", "status", "facets", "legalCharacter", "changedAt", "asAt", "knownAt"})
@Schema(description = "All that can be edited of an instrument itself; read-only fields sent back are ignored.")
public record InstrumentDescription(
        @Schema(examples = "paris-declaration-2026")
        @NotNull
        @Pattern(
                regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*",
                message = "is not a slug: small letters, digits and single hyphens")
        String slug,

        @NotNull InstrumentKind kind,
        @Nullable Multiplicity multiplicity,
        @NotNull MultilingualText title,
        @Nullable MultilingualText shortTitle,

        @Schema(description = "DRAFT while the text is open.") @NotNull
        TextStatus text,

        @Nullable PartialDate adoptedOn,
        @Schema(examples = "Paris") @Nullable String place,

        @Schema(
                description = "The languages in which the text is authentic [VCLT 33(1)].",
                examples = "[\"en\", \"fr\"]")
        @Nullable
        List<String> authenticLanguages,

        @Schema(description = "The one that prevails, where the text says so.", examples = "en") @Nullable
        String prevailingLanguage,

        @Nullable List<@Valid DepositaryOf> depositaries,
        @Nullable List<@Valid Identifier> identifiers,

        @Schema(
                type = SchemaType.OBJECT,
                description =
                        "What the final clauses say of consent, force, reservations and end; the rule of entry into"
                                + " force is written in the closed language of rules.",
                examples = "{\"signature\": {\"from\": \"2026-01-06\"}, \"consentMeans\": [\"RATIFICATION\"]}")
        @JsonDeserialize(using = LanguageReader.OfFinalClauses.class)
        @Nullable
        FinalClauses finalClauses,

        @Valid @Nullable Conclusion conclusion,
        @Valid @Nullable List<SelfDescription> selfDescriptions,
        @Valid @Nullable List<Statement> statements,
        @Valid @Nullable List<Relation> relations,
        @NotNull @Valid Source source) {

    public InstrumentDescription {
        selfDescriptions = List.copyOf(Objects.requireNonNullElse(selfDescriptions, List.of()));
        statements = List.copyOf(Objects.requireNonNullElse(statements, List.of()));
        relations = List.copyOf(Objects.requireNonNullElse(relations, List.of()));
        authenticLanguages = List.copyOf(Objects.requireNonNullElse(authenticLanguages, List.of()));
        depositaries = List.copyOf(Objects.requireNonNullElse(depositaries, List.of()));
        identifiers = List.copyOf(Objects.requireNonNullElse(identifiers, List.of()));
    }

    /** The slugs of those it stands in a relation to. */
    Set<String> related() {
        return relations().stream().map(Relation::instrument).collect(Collectors.toSet());
    }

    @Override
    public List<String> authenticLanguages() {
        return Objects.requireNonNull(authenticLanguages);
    }

    @Override
    public List<DepositaryOf> depositaries() {
        return Objects.requireNonNull(depositaries);
    }

    @Override
    public List<Identifier> identifiers() {
        return Objects.requireNonNull(identifiers);
    }

    /** When it may be signed, where the final clauses say so. */
    Optional<FinalClauses.Opening> openForSignature() {
        return Optional.ofNullable(finalClauses).map(FinalClauses::signature);
    }

    @Override
    public List<SelfDescription> selfDescriptions() {
        return Objects.requireNonNull(selfDescriptions);
    }

    @Override
    public List<Statement> statements() {
        return Objects.requireNonNull(statements);
    }

    @Override
    public List<Relation> relations() {
        return Objects.requireNonNull(relations);
    }
}
