package org.depositary.ratification.action.table;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depositary.rules.ActionType;

/**
 * The heading of a column of the UN Treaty Collection: the acts it tells of, each with the letter that marks it, as in
 * "Ratification, Acceptance(A), Accession(a)". A date without a letter is the first act.
 */
record Heading(String text, List<Item> items) {

    /** One act of a heading and its letter. */
    record Item(Deed deed, Optional<String> code) {}

    private static final Pattern ITEM = Pattern.compile("([\\p{L} ]+?)\\s*(?:\\((\\p{L}{1,2})\\))?");

    private static final Map<String, Deed> WORDS = Map.ofEntries(
            entry("signature", Deed.SIGNATURE),
            entry("definitive signature", Deed.DEFINITIVE_SIGNATURE),
            entry("signature ad referendum", Deed.SIGNATURE_AD_REFERENDUM),
            entry("succession to signature", Deed.of(ActionType.SUCCESSION_TO_SIGNATURE)),
            entry("confirmation of signature", Deed.of(ActionType.CONFIRMATION_OF_SIGNATURE)),
            entry("ratification", Deed.of(ActionType.RATIFICATION)),
            entry("acceptance", Deed.of(ActionType.ACCEPTANCE)),
            entry("approval", Deed.of(ActionType.APPROVAL)),
            entry("accession", Deed.of(ActionType.ACCESSION)),
            entry("formal confirmation", Deed.of(ActionType.FORMAL_CONFIRMATION)),
            entry("succession", Deed.of(ActionType.SUCCESSION)),
            entry("provisional application", Deed.of(ActionType.PROVISIONAL_APPLICATION)),
            entry("consent to be bound", Deed.of(ActionType.CONSENT_TO_BE_BOUND)),
            entry("participation", Deed.of(ActionType.PARTICIPATION)),
            entry("simplified procedure", Deed.of(ActionType.SIMPLIFIED_PROCEDURE)),
            entry("consent not specified", Deed.of(ActionType.CONSENT_UNSPECIFIED)));

    /** What a letter means where the heading does not say: never two things. */
    private static final Map<String, Deed> LETTERS = Map.of(
            "a", Deed.of(ActionType.ACCESSION),
            "A", Deed.of(ActionType.ACCEPTANCE),
            "AA", Deed.of(ActionType.APPROVAL),
            "c", Deed.of(ActionType.FORMAL_CONFIRMATION),
            "C", Deed.of(ActionType.CONFIRMATION_OF_SIGNATURE),
            "n", Deed.of(ActionType.PROVISIONAL_APPLICATION),
            "p", Deed.of(ActionType.SIMPLIFIED_PROCEDURE));

    /** The acts that {@code text} names; empty where it heads no acts. */
    static Optional<Heading> of(String text) {
        var items = new ArrayList<Item>();
        for (var part : text.split(",", -1)) {
            var matcher = ITEM.matcher(part.strip());
            var deed = matcher.matches() ? WORDS.get(matcher.group(1).toLowerCase(Locale.ROOT)) : null;
            if (deed == null) {
                return Optional.empty();
            }
            items.add(new Item(deed, Optional.ofNullable(matcher.group(2))));
        }
        return Optional.of(new Heading(text, List.copyOf(items)));
    }

    /** What {@code letter} marks under this heading; empty: it marks nothing that is known. */
    Optional<Deed> marked(String letter) {
        if (letter.isEmpty()) {
            return Optional.of(items.getFirst().deed());
        }
        return items.stream()
                .filter(item -> item.code().equals(Optional.of(letter)))
                .map(Item::deed)
                .findFirst()
                .or(() -> Optional.ofNullable(LETTERS.get(letter)))
                .or(() -> asHeaded(letter));
    }

    /** The letters that mean one of two acts, as headed: s, d and P. */
    private Optional<Deed> asHeaded(String letter) {
        return switch (letter) {
            case "s" ->
                items.stream()
                        .map(Item::deed)
                        .filter(deed -> deed.type() == ActionType.SIGNATURE
                                && deed.effect().isPresent())
                        .findFirst();
            case "d" ->
                Optional.of(Deed.of(
                        items.getFirst().deed().isSignature()
                                ? ActionType.SUCCESSION_TO_SIGNATURE
                                : ActionType.SUCCESSION));
            case "P" ->
                items.stream()
                        .map(Item::deed)
                        .filter(deed -> deed.type() == ActionType.CONSENT_TO_BE_BOUND
                                || deed.type() == ActionType.PARTICIPATION)
                        .findFirst();
            default -> Optional.empty(); // Nothing else is a letter of these tables.
        };
    }
}
