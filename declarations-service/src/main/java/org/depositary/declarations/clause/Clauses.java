package org.depositary.declarations.clause;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    /** Those of {@code eIds} that {@code instrument} has no clause of. */
    public Set<EId> unknownOf(Instrument instrument, Collection<EId> eIds) {
        var unknown = new TreeSet<EId>(Comparator.comparing(EId::value));
        if (!eIds.isEmpty()) {
            var tree = now(instrument);
            eIds.stream().filter(eId -> tree.find(eId).isEmpty()).forEach(unknown::add);
        }
        return unknown;
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
