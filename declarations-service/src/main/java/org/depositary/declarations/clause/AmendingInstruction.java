package org.depositary.declarations.clause;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.depositary.kit.fact.Source;
import org.depositary.kit.text.MultilingualText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One sentence of an amending instrument that says what is to be done with a clause. */
@Schema(description = "What an amending instrument says is to be done with a clause.")
public record AmendingInstruction(
        @NotNull Type type,

        @Schema(description = "The clause it speaks of, as it is called when the instruction is reached.") @NotNull
        EId eId,

        @Schema(description = "INSERT: the clause, with those in it.") @Valid @Nullable
        ClauseRequest clause,

        @Schema(description = "INSERT, RENUMBER: the clause it follows; last unless given.") @Nullable
        EId after,

        @Schema(description = "RENUMBER: what it is called then.", examples = "art_4") @Nullable
        EId to,

        @Schema(description = "RENUMBER: its number then.", examples = "4 bis") @Nullable @Size(max = 50)
        String number,

        @Schema(description = "REPLACE: the new text, in the languages in which it is replaced.") @Nullable
        MultilingualText text,

        @Schema(description = "REPLACE: what the text is in each language; AUTHENTIC unless given.") @Nullable
        Map<String, TextForm> forms,

        @Schema(description = "REPLACE: the new heading.") @Nullable
        MultilingualText heading) {

    public AmendingInstruction {
        forms = Map.copyOf(Objects.requireNonNullElse(forms, Map.of()));
    }

    /** What is done. */
    @Schema(name = "AmendingInstructionType")
    public enum Type {
        INSERT,
        REPLACE,
        DELETE,
        RENUMBER
    }

    @Override
    public Map<String, TextForm> forms() {
        return Objects.requireNonNull(forms);
    }

    /** The texts that replace the former ones. */
    List<ClauseText.Wording> wordings(Source source) {
        return ClauseText.Wording.of(text, forms(), source);
    }
}
