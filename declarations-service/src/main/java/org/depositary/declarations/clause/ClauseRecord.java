package org.depositary.declarations.clause;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.History;

/** All that stands of an instrument's clauses: every place and every text, whatever day or regime it belongs to. */
final class ClauseRecord {

    private final UUID instrument;
    private final List<ClauseVersion> places;
    private final List<ClauseText> texts;
    private final Regimes regimes;

    ClauseRecord(UUID instrument, List<ClauseVersion> places, List<ClauseText> texts) {
        this.instrument = instrument;
        this.places = History.of(places).current();
        this.texts = History.of(texts).current();
        this.regimes = Regimes.of(this.places, this.texts);
    }

    UUID instrument() {
        return instrument;
    }

    List<ClauseVersion> places() {
        return places;
    }

    List<ClauseText> texts() {
        return texts;
    }

    Regimes regimes() {
        return regimes;
    }

    /** The text as {@code selection} means it. */
    ClauseTree tree(Selection selection) {
        return new ClauseTree(this, selection);
    }

    /** The texts of {@code clause}, in every language and under every regime. */
    List<ClauseText> textsOf(UUID clause) {
        return texts.stream().filter(text -> text.clause().equals(clause)).toList();
    }

    /** The texts of {@code clause} in {@code language} that bind through the same instrument at some time of {@code binding}. */
    List<ClauseText> overlapping(UUID clause, String language, ClauseText.Binding binding) {
        return textsOf(clause).stream()
                .filter(text -> text.language().equals(language))
                .filter(text -> text.regime().equals(binding.regime()))
                .filter(text ->
                        text.meets(Optional.ofNullable(binding.validFrom()), Optional.ofNullable(binding.validTo())))
                .toList();
    }

    /** The clause with this work id, as it was placed last. */
    Optional<ClauseVersion> last(UUID clause) {
        return regimes.latest(places.stream().filter(place -> place.clause().equals(clause)));
    }
}
