package org.depositary.declarations.clause;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.kit.problem.Unknown;
import org.depositary.kit.time.AsOf;

/** What the register knows of the clauses of an instrument. */
@ApplicationScoped
public class Clauses {

    private final ClauseVersion.Repository versions;
    private final ClauseText.Repository texts;

    Clauses(ClauseVersion.Repository versions, ClauseText.Repository texts) {
        this.versions = versions;
        this.texts = texts;
    }

    /** The clauses of {@code instrument} as a tree. */
    public List<ClauseView> of(Instrument instrument, AsOf asOf) {
        return tree(instrument, asOf.knownAt()).views();
    }

    /** The clause {@code eId} of {@code instrument}, with all that stands in it. */
    public ClauseView one(Instrument instrument, String eId, AsOf asOf) {
        var tree = tree(instrument, asOf.knownAt());
        return tree.view(require(tree, eId).eId());
    }

    /** The clauses of {@code instrument} as all that is committed says, and this transaction. */
    ClauseTree now(Instrument instrument) {
        return tree(instrument, Optional.empty());
    }

    private ClauseTree tree(Instrument instrument, Optional<Instant> knownAt) {
        return new ClauseTree(versions.of(instrument.id(), knownAt), texts.of(instrument.id(), knownAt));
    }

    static ClauseVersion require(ClauseTree tree, String eId) {
        return eId(eId).flatMap(tree::find).orElseThrow(() -> new UnknownClause(eId));
    }

    private static Optional<EId> eId(String text) {
        try {
            return Optional.of(EId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The instrument has no clause of this name. */
    static final class UnknownClause extends Unknown {
        UnknownClause(String eId) {
            super("clause", eId);
        }
    }
}
