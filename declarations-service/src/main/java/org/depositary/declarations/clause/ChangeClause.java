package org.depositary.declarations.clause;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;
import org.jspecify.annotations.Nullable;

/** Describes a clause anew; a text that differs corrects the one before [VCLT 79(4)]. */
@ApplicationScoped
public class ChangeClause {

    private final Instrument.Repository instruments;
    private final Clauses clauses;
    private final ClauseVersion.Repository versions;
    private final ClauseText.Repository texts;
    private final Journal journal;

    ChangeClause(
            Instrument.Repository instruments,
            Clauses clauses,
            ClauseVersion.Repository versions,
            ClauseText.Repository texts,
            Journal journal) {
        this.instruments = instruments;
        this.clauses = clauses;
        this.versions = versions;
        this.texts = texts;
        this.journal = journal;
    }

    /** The change of the clause {@code eId} of the instrument {@code name}; the clauses in it stay as they are. */
    public Write<?> in(String name, String eId, ClauseRequest request) {
        return new Write<>(
                () -> place(name, eId),
                place -> Optional.empty(),
                place -> Optional.of(place.instrument().version()),
                request,
                (place, caller) -> change(place, request, caller));
    }

    /** A clause where it stands. */
    private record Place(Instrument instrument, ClauseTree tree, ClauseVersion clause) {

        ClauseText.Binding original() {
            return new ClauseText.Binding(instrument.id(), instrument.slug(), null, null);
        }
    }

    private Place place(String name, String eId) {
        var instrument = instruments.requireLocked(name);
        var tree = clauses.now(instrument);
        return new Place(instrument, tree, Clauses.require(tree, eId));
    }

    private Supplier<Answer> change(Place place, ClauseRequest request, Caller caller) {
        var former = place.clause();
        var instrument = place.instrument();
        if (!request.eId().equals(former.eId())) {
            throw new Unsound(
                    "eid-is-stable", "/eId", "Leave eId as it was; a POST to the clause's moves gives it another.");
        }
        AddClause.refuseStrangers(instruments, request);
        var subject = instrument.subject() + "/clauses/" + former.eId();
        var recorded = journal.append(
                Entry.of("clause.changed", subject, new ClauseState(instrument.slug(), request.alone()), caller)
                        .replacing(place.tree().view(former.eId())));
        var version = former.corrected(former.placement(), request.description(), recorded);
        versions.persist(version);
        correct(place, version, request, recorded);
        instrument.partChanged(recorded.recordedAt());
        return () ->
                Answer.changed(instrument.version(), clauses.now(instrument).view(former.eId()));
    }

    private void correct(Place place, ClauseVersion version, ClauseRequest request, Journal.Recorded recorded) {
        Map<String, @Nullable ClauseText> standing = new HashMap<>(place.tree().textsOf(place.clause()).stream()
                .collect(toMap(ClauseText::language, Function.identity())));
        for (var wording : request.wordings()) {
            var former = standing.remove(wording.language());
            if (former == null) {
                texts.persist(ClauseText.of(version, wording, place.original(), recorded));
            } else if (!former.wording().saysTheSameAs(wording)) {
                texts.persist(former.corrected(version, wording, recorded));
            }
        }
        if (!standing.isEmpty()) {
            throw new Unsound(
                    "text-once-entered",
                    "/text",
                    "A text once entered is corrected, not removed. Send these languages too: " + standing.keySet()
                            + ".");
        }
    }
}
