package org.depositary.declarations.instrument;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.depositary.kit.time.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that can be edited of an instrument itself. What the register derives is ignored where it is sent back. */
@JsonIgnoreProperties({"id", "status", "changedAt", "asAt", "knownAt"})
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
        @Valid @Nullable Conclusion conclusion,
        @Valid @Nullable List<SelfDescription> selfDescriptions,
        @Valid @Nullable List<Statement> statements,
        @Valid @Nullable List<Relation> relations,
        @NotNull @Valid Source source) {

    public InstrumentDescription {
        selfDescriptions = List.copyOf(Objects.requireNonNullElse(selfDescriptions, List.of()));
        statements = List.copyOf(Objects.requireNonNullElse(statements, List.of()));
        relations = List.copyOf(Objects.requireNonNullElse(relations, List.of()));
    }

    InstrumentStatus status() {
        return InstrumentStatus.of(text);
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
