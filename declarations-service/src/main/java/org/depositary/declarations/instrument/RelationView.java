package org.depositary.declarations.instrument;

import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How one instrument stands to another. */
@Schema(name = "InstrumentRelation", description = "How one instrument stands to another: `from` does it to `to`.")
public record RelationView(
        Relation.Kind kind,
        @Schema(examples = "trilateral-declaration-2026") String from,
        @Schema(examples = "paris-declaration-2026") String to,

        @Schema(description = "The eId of the clause of `to` that it is about.", examples = "para_3") @Nullable
        String clause) {

    static final Comparator<RelationView> ORDER = Comparator.comparing(RelationView::from)
            .thenComparing(RelationView::kind)
            .thenComparing(RelationView::to);

    static RelationView of(String from, Relation relation) {
        return new RelationView(relation.kind(), from, relation.instrument(), relation.clause());
    }
}
