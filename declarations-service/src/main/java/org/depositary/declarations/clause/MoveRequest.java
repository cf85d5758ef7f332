package org.depositary.declarations.clause;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.depositary.kit.fact.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a clause is moved to, or what it is called instead. */
@Schema(name = "ClauseMove", description = "Where a clause is moved to, or what it is called instead.")
public record MoveRequest(
        @Schema(description = "What it is called then; the eId says where it stands.") @NotNull
        EId to,

        @Schema(description = "The clause it follows; without one it stays in its order, or comes last elsewhere.")
        @Nullable
        EId after,

        @Schema(examples = "4 bis") @Nullable @Size(max = 50)
        String number,

        @Schema(description = "The day from which it stands there; without one, it should always have.") @Nullable
        LocalDate validFrom,

        @Nullable @Size(max = 2000) String reason,
        @Valid @NotNull Source source) {}
