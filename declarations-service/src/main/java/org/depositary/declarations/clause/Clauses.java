package org.depositary.declarations.clause;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.kit.problem.Unknown;
import org.depositary.kit.time.AsOf;

/** What the register knows of the clauses of an instrument. */
@ApplicationScoped
public class Clauses {

    private final ClauseVersion.Repository versions;
    private final ClauseText.Repository texts;
    private final AcceptedRegimes accepted;
    private final Clock clock;

    Clauses(ClauseVersion.Repository versions, ClauseText.Repository texts, AcceptedRegimes accepted, Clock clock) {
        this.versions = versions;
        this.texts = texts;
        this.accepted = accepted;
        this.clock = clock;
    }

    /** The clauses of {@code instrument} as a tree. */
    public List<ClauseView> of(Instrument instrument, TextQuery query, AsOf asOf) {
        var record = record(instrument, asOf);
        return record.tree(selection(record, query, asOf)).views();
    }

    /** The clause {@code name} (eId or work id) of {@code instrument}, with all that stands in it. */
    public ClauseView one(Instrument instrument, String name, TextQuery query, AsOf asOf) {
        var record = record(instrument, asOf);
        var tree = record.tree(selection(record, query, asOf));
        return tree.view(require(tree, name));
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

    /** The texts of the clause {@code name}: every language, regime and time. */
    public List<ClauseTextView> versions(Instrument instrument, String name, AsOf asOf) {
        var record = record(instrument, asOf);
        return record.textsOf(requireEver(record, name, asOf.asAt()).clause()).stream()
                .sorted(ClauseTextView.ORDER)
                .map(ClauseTextView::of)
                .toList();
    }

    /** All that stands of the clauses of {@code instrument}. */
    ClauseRecord record(Instrument instrument, AsOf asOf) {
        return new ClauseRecord(
                instrument.id(),
                versions.of(instrument.id(), asOf.knownAt()),
                texts.of(instrument.id(), asOf.knownAt()));
    }

    /** What {@code query} means on the day of {@code asOf}. */
    Selection selection(ClauseRecord record, TextQuery query, AsOf asOf) {
        if (query.between().isEmpty()) {
            return Selection.on(asOf.asAt()).in(query.language());
        }
        var regimes = Stream.<UnderRegime>concat(record.places().stream(), record.texts().stream())
                .filter(not(UnderRegime::isOriginal))
                .map(UnderRegime::regime)
                .collect(toSet());
        return Selection.amongThose(asOf.asAt(), accepted.of(record.instrument(), regimes, query.between(), asOf))
                .in(query.language());
    }

    /** All that stands, as all that is committed says, and this transaction. */
    ClauseRecord record(Instrument instrument) {
        return record(instrument, AsOf.today(today()));
    }

    /** The clauses as they stand today. */
    ClauseTree now(Instrument instrument) {
        return record(instrument).tree(Selection.on(today()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static ClauseVersion require(ClauseTree tree, String name) {
        return find(tree, name).orElseThrow(() -> new UnknownClause(name));
    }

    /** The clause {@code name}: an eId, or a work id. */
    static Optional<ClauseVersion> find(ClauseTree tree, String name) {
        return workId(name).flatMap(tree::find).or(() -> eId(name).flatMap(tree::find));
    }

    /** The clause that is called so on {@code day}, or that has this work id whenever it stands. */
    static ClauseVersion requireEver(ClauseRecord record, String name, LocalDate day) {
        return workId(name).flatMap(record::last).orElseGet(() -> require(record.tree(Selection.on(day)), name));
    }

    private static Optional<EId> eId(String text) {
        try {
            return Optional.of(EId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> workId(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The instrument has no clause of this name. */
    static final class UnknownClause extends Unknown {
        UnknownClause(String name) {
            super("clause", name);
        }
    }
}
