package org.depositary.declarations.clause;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.depositary.declarations.instrument.Instrument;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.journal.Entry;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Unsound;
import org.depositary.kit.write.Answer;
import org.depositary.kit.write.Write;

/** Records a version of a clause's text; a correction keeps the validity of what it corrects [VCLT 79(4)]. */
@ApplicationScoped
public class RecordClauseText {

    private final Instrument.Repository instruments;
    private final Clauses clauses;
    private final AmendingInstruments amending;
    private final ClauseText.Repository texts;
    private final Journal journal;

    RecordClauseText(
            Instrument.Repository instruments,
            Clauses clauses,
            AmendingInstruments amending,
            ClauseText.Repository texts,
            Journal journal) {
        this.instruments = instruments;
        this.clauses = clauses;
        this.amending = amending;
        this.texts = texts;
        this.journal = journal;
    }

    /** The recording of a text of the clause {@code clause} of the instrument {@code name}. */
    public Write<?> of(String name, String clause, ClauseTextRequest request) {
        return new Write<>(
                () -> place(name, clause),
                place -> Optional.empty(),
                place -> Optional.of(place.instrument().version()),
                request,
                (place, caller) -> record(place, request, caller));
    }

    /** A clause, and all that stands beside it. */
    private record Place(Instrument instrument, ClauseRecord record, ClauseVersion clause) {

        ClauseText standing(UUID version, String pointer) {
            return record.textsOf(clause.clause()).stream()
                    .filter(text -> text.id().equals(version))
                    .findFirst()
                    .orElseThrow(() -> new Unsound(
                            "version-not-standing", pointer, "No text of this clause that stands has this id."));
        }

        /** No two texts of a language bind through one instrument at one time; {@code before} ends when this begins. */
        void refuseOverlap(String language, ClauseText.Binding binding, Optional<ClauseText> before) {
            record.overlapping(clause.clause(), language, binding).stream()
                    .filter(text -> !before.equals(Optional.of(text)))
                    .findFirst()
                    .ifPresent(text -> {
                        throw new OverlappingTexts(text);
                    });
        }
    }

    private Place place(String name, String clause) {
        var instrument = instruments.requireLocked(name);
        var record = clauses.record(instrument);
        return new Place(instrument, record, Clauses.requireEver(record, clause, clauses.today()));
    }

    private Supplier<Answer> record(Place place, ClauseTextRequest request, Caller caller) {
        var instrument = place.instrument();
        var draft = request.supersedes() == null ? version(place, request) : correction(place, request);
        var subject = instrument.subject() + "/clauses/" + place.clause().eId();
        var recorded = journal.append(
                Entry.of("clause.versioned", subject, ClauseTextState.of(instrument, place.clause(), request), caller)
                        .replacing(draft.former().map(ClauseTextView::of).orElse(null))
                        .because(request.reason()));
        var text = draft.persistedBy(recorded);
        instrument.partChanged(recorded.recordedAt());
        return () -> Answer.created(
                instrument.path() + "/clauses/" + place.clause().clause() + "/versions/" + text.id(),
                instrument.version(),
                ClauseTextView.of(text));
    }

    /** What will be kept, once an entry names it, and the text that ends or is corrected by it. */
    private record Draft(Optional<ClauseText> former, Function<Journal.Recorded, ClauseText> keeping) {

        ClauseText persistedBy(Journal.Recorded recorded) {
            return keeping.apply(recorded);
        }
    }

    private Draft version(Place place, ClauseTextRequest request) {
        var regime = amending.regime(place.instrument(), request.regime());
        var binding = new ClauseText.Binding(regime.id(), regime.slug(), request.validFrom(), request.validTo());
        requireSpan(binding);
        var before = Optional.ofNullable(request.follows()).map(id -> predecessor(place, id, request));
        place.refuseOverlap(request.language(), binding, before);
        return new Draft(before, recorded -> {
            before.ifPresent(text -> texts.persistAndFlush(
                    text.endingOn(place.clause(), Objects.requireNonNull(request.validFrom()), recorded)));
            var text = ClauseText.of(place.clause(), request.wording(), binding, recorded);
            texts.persist(text);
            return text;
        });
    }

    private Draft correction(Place place, ClauseTextRequest request) {
        var former = place.standing(Objects.requireNonNull(request.supersedes()), "/supersedes");
        refuseOtherValidity(former, request);
        return new Draft(Optional.of(former), recorded -> {
            var text = former.corrected(place.clause(), request.wording(), recorded);
            texts.persist(text);
            return text;
        });
    }

    private static ClauseText predecessor(Place place, UUID id, ClauseTextRequest request) {
        var before = place.standing(id, "/follows");
        if (request.validFrom() == null || !before.holdsOn(request.validFrom().minusDays(1))) {
            throw new Unsound("version-follows", "/validFrom", "A text follows one that binds on the day before it.");
        }
        if (!before.language().equals(request.language())) {
            throw new Unsound("version-follows", "/language", "A text follows one of its own language.");
        }
        return before;
    }

    private static void requireSpan(ClauseText.Binding binding) {
        var from = binding.validFrom();
        var to = binding.validTo();
        if (from != null && to != null && !from.isBefore(to)) {
            throw new Unsound("validity-is-a-span", "/validTo", "A text binds until a day after the one it begins on.");
        }
    }

    private static void refuseOtherValidity(ClauseText former, ClauseTextRequest request) {
        if (!former.language().equals(request.language())) {
            throw keeps("/language", "language", former.language());
        }
        if (request.regime() != null
                && !request.regime().equals(former.binding().slug())) {
            throw keeps("/regime", "regime", former.binding().slug());
        }
        refuseOther("/validFrom", Optional.ofNullable(request.validFrom()), former.validFrom());
        refuseOther("/validTo", Optional.ofNullable(request.validTo()), former.validTo());
    }

    private static void refuseOther(String pointer, Optional<LocalDate> sent, Optional<LocalDate> stands) {
        if (sent.isPresent() && !sent.equals(stands)) {
            throw keeps(pointer, "validity", stands.map(LocalDate::toString).orElse("open"));
        }
    }

    private static Unsound keeps(String pointer, String what, String stands) {
        return new Unsound(
                "correction-keeps-validity",
                pointer,
                "A correction keeps the " + what + " (" + stands + "); leave it out.");
    }
}
