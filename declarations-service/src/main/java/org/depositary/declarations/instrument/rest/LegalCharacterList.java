package org.depositary.declarations.instrument.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.depositary.declarations.instrument.LegalCharacterAgreement;
import org.depositary.declarations.instrument.LegalCharacterView;
import org.depositary.declarations.instrument.LegalCharacters;
import org.depositary.kit.time.AsOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What participants say of the legal character of an instrument, and whether they agree. */
@Schema(description = "What participants say of the legal character of the instrument, and whether they agree.")
public record LegalCharacterList(
        List<LegalCharacterView> items,

        @Schema(description = "Whether those who speak of the whole say the same.")
        LegalCharacterAgreement legalCharacter,

        @Schema(
                description = "The same of each part or clause that somebody speaks of, by eId.",
                examples = "{\"para_3\": \"CONTESTED\"}")
        Map<String, LegalCharacterAgreement> clauses,

        LocalDate asAt,
        @Nullable Instant knownAt) {

    static LegalCharacterList of(LegalCharacters.Found found, AsOf asOf) {
        return new LegalCharacterList(
                found.assertions(),
                found.ofTheWhole(),
                found.ofClauses(),
                asOf.asAt(),
                asOf.knownAt().orElse(null));
    }
}
