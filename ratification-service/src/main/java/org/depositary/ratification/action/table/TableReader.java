package org.depositary.ratification.action.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.action.table.TableRow.Unreadable;
import org.depositary.rules.ActionType;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table as its source means them: by column and letter, never by letter alone. */
public final class TableReader {

    /** A date, the letters after it, and the numbers of footnotes after those. */
    private static final Pattern CELL = Pattern.compile(
            "(?<date>.*?\\d{4}(?:-\\d\\d){0,2})\\s*(?<letter>\\p{L}{1,2})?(?<notes>(?:[\\s,]*\\d{1,2})*)");

    /** The UN puts brackets around what does not stand any more. */
    private static final Pattern BRACKETS = Pattern.compile("\\[.*][\\s,\\d]*");

    /** Where the Council of Europe has no letter for a consent, its name in full stands in a column of its own. */
    static final String OTHER_CONSENT = "Other consent";

    private static final List<String> COE_MARKS = List.of("R.", "D.", "A.", "T.", "C.", "O.");

    private final TableShape shape;
    private final Map<String, String> cells;
    private final List<TableAct> acts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Unreadable> faults = new ArrayList<>();

    private TableReader(TableShape shape, Map<String, String> cells) {
        this.shape = shape;
        this.cells = cells;
    }

    /** The rows of a table of this shape; its first column names the participants. */
    public static List<TableRow> read(TableShape shape, List<Map<String, String>> rows) {
        var read = new ArrayList<TableRow>();
        for (var cells : rows) {
            read.add(new TableReader(shape, cells).row(read.size() + 1));
        }
        return read;
    }

    private TableRow row(int number) {
        var participant = cells.values().stream().findFirst().orElse("");
        switch (shape) {
            case UN -> headed();
            case NL -> dutch();
            case COE -> european();
        }
        return new TableRow(number, participant, acts, notes, faults);
    }

    private void headed() {
        cells.entrySet().stream().skip(1).forEach(cell -> {
            var heading = Heading.of(cell.getKey());
            if (heading.isEmpty()) {
                fault(cell.getKey(), "No heading of the UN Treaty Collection names these acts.");
            } else {
                dated(cell.getKey())
                        .ifPresent(dated -> heading.get()
                                .marked(dated.letter())
                                .ifPresentOrElse(
                                        deed -> act(deed, dated.date(), null, cell.getKey()),
                                        () -> fault(cell.getKey(), unknown(dated.letter()))));
            }
        });
    }

    private void dutch() {
        dated("Signature").ifPresent(dated -> act(Deed.SIGNATURE, dated.date(), null, "Signature"));
        var type = Optional.ofNullable(cells.get("Type*")).or(() -> Optional.ofNullable(cells.get("Type")));
        dated("Ratification")
                .ifPresent(dated -> dutch(type.orElse(""))
                        .ifPresentOrElse(
                                deed -> act(deed, dated.date(), date("Entry into force"), "Ratification"),
                                () -> fault("Type*", unknown(type.orElse("")))));
        dated("Renunciation")
                .ifPresent(dated ->
                        act(Deed.of(ActionType.WITHDRAWAL_NOTICE), dated.date(), date("Termination"), "Renunciation"));
    }

    private static Optional<Deed> dutch(String type) {
        return switch (type) {
            case "S" -> Optional.of(Deed.DEFINITIVE_SIGNATURE);
            case "R", "NK" -> Optional.of(Deed.of(ActionType.CONSENT_UNSPECIFIED));
            case "A" -> Optional.of(Deed.of(ActionType.ACCESSION));
            case "Su" -> Optional.of(Deed.of(ActionType.SUCCESSION));
            default -> Optional.empty(); // The legend of the Dutch table has no other letter.
        };
    }

    private void european() {
        for (var column : List.of("Signature", "Ratification")) {
            dated(column)
                    .ifPresent(dated -> european(column, dated.letter())
                            .ifPresentOrElse(
                                    deed -> act(deed, dated.date(), effect(deed), column),
                                    () -> fault(column, unknown(dated.letter()))));
        }
        otherConsent();
        COE_MARKS.stream()
                .filter(cells::containsKey)
                .forEach(mark -> notes.add("Marked " + mark + ": its texts are recorded one by one."));
    }

    private void otherConsent() {
        var text = Optional.ofNullable(cells.get(OTHER_CONSENT)).orElse("").strip();
        if (!text.isEmpty()) {
            var words = text.split(" ", 2);
            var date = Dates.read(shape, words[0]);
            var type = Stream.of(ActionType.values())
                    .filter(one -> one.expressesConsent()
                            && words.length == 2
                            && one.name().equals(words[1]))
                    .findFirst();
            date.flatMap(on -> type.map(Deed::of).map(deed -> new TableAct(deed, on, effect(deed), OTHER_CONSENT)))
                    .ifPresentOrElse(
                            acts::add, () -> fault(OTHER_CONSENT, "'%s' is no date and consent.".formatted(text)));
        }
    }

    private static Optional<Deed> european(String column, String letter) {
        return switch (letter) {
            case "" -> Optional.of(column.equals("Signature") ? Deed.SIGNATURE : Deed.of(ActionType.RATIFICATION));
            case "s" -> Optional.of(Deed.DEFINITIVE_SIGNATURE);
            case "r" -> Optional.of(Deed.SIGNATURE_AD_REFERENDUM);
            case "a" -> Optional.of(Deed.of(ActionType.ACCESSION));
            case "su" -> Optional.of(Deed.of(ActionType.SUCCESSION));
            default -> Optional.empty(); // The legend of the Council of Europe has no other letter.
        };
    }

    private @Nullable PartialDate effect(Deed deed) {
        return deed.equals(Deed.SIGNATURE) || deed.equals(Deed.SIGNATURE_AD_REFERENDUM)
                ? null
                : date("Entry into force");
    }

    /** A date and what marks it. */
    private record Dated(PartialDate date, String letter) {}

    private Optional<Dated> dated(String column) {
        var text = cells.get(column);
        if (text == null) {
            return Optional.empty();
        }
        if (BRACKETS.matcher(text.strip()).matches()) {
            notes.add("%s: %s stands in brackets, and so not any more; it is not imported.".formatted(column, text));
            return Optional.empty();
        }
        var matcher = CELL.matcher(text.strip());
        var date = matcher.matches() ? Dates.read(shape, matcher.group("date")) : Optional.<PartialDate>empty();
        if (date.isEmpty()) {
            fault(column, "'%s' is not a date of this table.".formatted(text));
            return Optional.empty();
        }
        if (!matcher.group("notes").isBlank()) {
            notes.add(
                    "%s: footnote %s.".formatted(column, matcher.group("notes").strip()));
        }
        return date.map(found ->
                new Dated(found, Optional.ofNullable(matcher.group("letter")).orElse("")));
    }

    private @Nullable PartialDate date(String column) {
        return dated(column).map(Dated::date).orElse(null);
    }

    private void act(Deed deed, PartialDate on, @Nullable PartialDate effect, String column) {
        var isTold = acts.stream()
                .anyMatch(act -> act.occurredOn().equals(on)
                        && act.deed().type() == ActionType.SIGNATURE
                        && deed.type() == ActionType.SIGNATURE);
        acts.removeIf(act -> isTold && act.deed().equals(Deed.SIGNATURE));
        acts.add(new TableAct(deed, on, effect, column));
    }

    private void fault(String column, String says) {
        faults.add(new Unreadable(column, says));
    }

    private String unknown(String letter) {
        return letter.isEmpty()
                ? "What was done is not told."
                : "'%s' marks no act in a table of this shape under this heading.".formatted(letter);
    }
}
