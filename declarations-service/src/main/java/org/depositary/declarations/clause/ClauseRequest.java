package org.depositary.declarations.clause;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A clause to be added with the clauses in it, or to be described anew. */
@JsonIgnoreProperties({"id", "bound"})
@Schema(description = "A clause with its text and the clauses in it.")
public record ClauseRequest(
        @NotNull EId eId,
        @NotNull ClauseType type,
        @Schema(examples = "1") @Nullable @Size(max = 50) String number,
        @Nullable MultilingualText heading,
        @Nullable ObligationLevel obligationLevel,

        @Schema(description = "The clauses it refers to.") @Nullable @Size(max = 1000)
        List<@Valid CrossReference> references,

        @Nullable MultilingualText text,

        @Schema(
                description = "What the text is in each language; AUTHENTIC unless given.",
                examples = "{\"en\": \"SUMMARY\"}")
        @Nullable
        Map<String, TextForm> forms,

        @Valid @NotNull Source source,

        @Schema(description = "The clauses in it, in their order.") @Nullable
        List<@Valid ClauseRequest> children) {

    public ClauseRequest {
        children = List.copyOf(Objects.requireNonNullElse(children, List.of()));
        references = List.copyOf(Objects.requireNonNullElse(references, List.of()));
        forms = Map.copyOf(Objects.requireNonNullElse(forms, Map.of()));
    }

    ClauseDescription description() {
        return new ClauseDescription(type, number, heading, obligationLevel, references, source);
    }

    /** This clause and all that stands in it, parents before children. */
    public Stream<ClauseRequest> flattened() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(ClauseRequest::flattened));
    }

    /** Its text in each language it has one in. */
    List<ClauseText.Wording> wordings() {
        return ClauseText.Wording.of(text, forms(), source);
    }

    /** A clause in it whose eId says that it stands elsewhere. */
    Optional<EId> misplacedChild() {
        return children().stream()
                .map(ClauseRequest::eId)
                .filter(child -> !child.parent().equals(Optional.of(eId)))
                .findFirst();
    }

    /** The same, here or in any clause in it. */
    Optional<EId> misplacedWithin() {
        return flattened().flatMap(clause -> clause.misplacedChild().stream()).findFirst();
    }

    /** The clause itself, without those in it. */
    ClauseRequest alone() {
        return new ClauseRequest(
                eId, type, number, heading, obligationLevel, references, text, forms, source, List.of());
    }

    @Override
    public Map<String, TextForm> forms() {
        return Objects.requireNonNull(forms);
    }

    /** The other instruments that it, or a clause in it, refers to. */
    Stream<String> referredTo() {
        return flattened().flatMap(clause -> CrossReference.instruments(clause.references()));
    }

    @Override
    public List<CrossReference> references() {
        return Objects.requireNonNull(references);
    }

    @Override
    public List<ClauseRequest> children() {
        return Objects.requireNonNull(children);
    }
}
