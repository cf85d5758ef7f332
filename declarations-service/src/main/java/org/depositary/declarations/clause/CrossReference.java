package org.depositary.declarations.clause;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A clause that another one refers to: of the same instrument, or of the one that is named. */
@Schema(description = "A clause that this one refers to.")
public record CrossReference(
        @Schema(
                description = "The other instrument's slug; the same instrument unless given.",
                examples = "example-treaty")
        @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*", message = "is not a slug")
        @Nullable
        String instrument,

        @Schema(description = "The clause's eId there.", examples = "art_4") @NotNull
        EId clause) {

    /** Reads {@code #art_4} and {@code example-treaty#art_4}; what is in another form names no clause. */
    public static CrossReference of(String text) {
        var hash = text.indexOf('#');
        var instrument = text.substring(0, Math.max(hash, 0));
        return new CrossReference(instrument.isEmpty() ? null : instrument, EId.of(text.substring(hash + 1)));
    }

    /** The other instruments that {@code references} name. */
    static Stream<String> instruments(List<CrossReference> references) {
        return references.stream().flatMap(reference -> Stream.ofNullable(reference.instrument()));
    }

    /** As Akoma Ntoso refers: {@code #art_4}. */
    @Override
    public String toString() {
        return (instrument == null ? "" : instrument) + "#" + clause;
    }
}
