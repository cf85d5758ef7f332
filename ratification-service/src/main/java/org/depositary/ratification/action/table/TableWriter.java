package org.depositary.ratification.action.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depositary.rules.ActionType;

/** Writes acts as the rows of a table, so that what is read from it again are the same acts. */
public final class TableWriter {

    /** The letters of the UN Treaty Collection, in the order in which its headings name them. */
    private static final Map<ActionType, String> LETTERS = letters();

    /** The legend says: ratification, acceptance, approval or notification. */
    private static final Set<ActionType> DUTCH_R =
            EnumSet.of(ActionType.RATIFICATION, ActionType.ACCEPTANCE, ActionType.APPROVAL);

    private TableWriter() {}

    /** A table: its columns, and its rows by column. */
    public record Written(List<String> columns, List<Map<String, String>> rows) {}

    /** {@code acts} by the name of the participant, as a table of {@code shape}. */
    public static Written write(TableShape shape, Map<String, List<TableAct>> acts) {
        return switch (shape) {
            case UN -> headed(acts);
            case NL -> table(List.of("Party", "Signature", "Ratification", "Type*"), acts, TableWriter::dutch);
            case COE -> table(european(acts), acts, TableWriter::european);
        };
    }

    private static Map<ActionType, String> letters() {
        var letters = new LinkedHashMap<ActionType, String>();
        letters.put(ActionType.RATIFICATION, "");
        letters.put(ActionType.ACCEPTANCE, "A");
        letters.put(ActionType.APPROVAL, "AA");
        letters.put(ActionType.ACCESSION, "a");
        letters.put(ActionType.FORMAL_CONFIRMATION, "c");
        letters.put(ActionType.SUCCESSION, "d");
        letters.put(ActionType.CONSENT_TO_BE_BOUND, "P");
        letters.put(ActionType.SIMPLIFIED_PROCEDURE, "p");
        letters.put(ActionType.CONSENT_UNSPECIFIED, "x");
        return letters;
    }

    private interface Cells {
        void put(TableAct act, Map<String, String> row);
    }

    private static Written table(List<String> columns, Map<String, List<TableAct>> acts, Cells cells) {
        var rows = new ArrayList<Map<String, String>>();
        new TreeMap<>(acts).forEach((participant, own) -> {
            var row = new LinkedHashMap<String, String>();
            row.put(columns.getFirst(), participant);
            own.forEach(act -> cells.put(act, row));
            rows.add(row);
        });
        return new Written(columns, rows);
    }

    private static Written headed(Map<String, List<TableAct>> acts) {
        var used = acts.values().stream()
                .flatMap(List::stream)
                .map(act -> act.deed().type())
                .filter(LETTERS::containsKey)
                .distinct()
                .sorted(Comparator.comparingInt(List.copyOf(LETTERS.keySet())::indexOf))
                .toList();
        var signature = "Signature, Definitive signature(s), Succession to signature(d)";
        var consent = heading(used);
        return table(List.of("Participant", signature, consent), acts, (act, row) -> {
            var type = act.deed().type();
            if (type.signs()) {
                row.putIfAbsent(signature, cell(TableShape.UN, act, signed(act)));
            } else if (LETTERS.containsKey(type)) {
                row.put(consent, cell(TableShape.UN, act, type.equals(used.getFirst()) ? "" : letter(type)));
            }
        });
    }

    /** The first act has no letter; one that never has a letter of its own is first always. */
    private static String heading(List<ActionType> used) {
        var items = new ArrayList<String>();
        for (var type : used.isEmpty() ? List.of(ActionType.RATIFICATION) : used) {
            var name = type == ActionType.CONSENT_UNSPECIFIED ? "Consent not specified" : words(type);
            items.add(items.isEmpty() ? name : name + "(" + letter(type) + ")");
        }
        return String.join(", ", items);
    }

    private static String letter(ActionType type) {
        return Optional.ofNullable(LETTERS.get(type)).orElse("");
    }

    private static String words(ActionType type) {
        var words = type.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String signed(TableAct act) {
        return act.deed().equals(Deed.DEFINITIVE_SIGNATURE)
                ? "s"
                : act.deed().type() == ActionType.SUCCESSION_TO_SIGNATURE ? "d" : "";
    }

    private static void dutch(TableAct act, Map<String, String> row) {
        var type = act.deed().type();
        if (type.signs()) {
            row.putIfAbsent("Signature", cell(TableShape.NL, act, ""));
        }
        dutchType(act.deed()).ifPresent(letter -> {
            row.put("Ratification", cell(TableShape.NL, act, ""));
            row.put("Type*", letter);
        });
    }

    /** A consent of which the manner is not known is never called a ratification. */
    private static Optional<String> dutchType(Deed deed) {
        return switch (deed.type()) {
            case SIGNATURE -> deed.equals(Deed.DEFINITIVE_SIGNATURE) ? Optional.of("S") : Optional.empty();
            case ACCESSION -> Optional.of("A");
            case SUCCESSION -> Optional.of("Su");
            default ->
                DUTCH_R.contains(deed.type())
                        ? Optional.of("R")
                        : deed.type().expressesConsent() ? Optional.of("NK") : Optional.empty();
        };
    }

    /** The column for consents without a letter only where there are any. */
    private static List<String> european(Map<String, List<TableAct>> acts) {
        var isNeeded = acts.values().stream()
                .flatMap(List::stream)
                .anyMatch(act -> act.deed().type().expressesConsent()
                        && lettered(act.deed().type()).isEmpty());
        var columns = List.of("State", "Signature", "Ratification");
        return isNeeded
                ? Stream.concat(columns.stream(), Stream.of(TableReader.OTHER_CONSENT))
                        .toList()
                : columns;
    }

    private static Optional<String> lettered(ActionType type) {
        return switch (type) {
            case RATIFICATION, ACCEPTANCE, APPROVAL -> Optional.of("");
            case ACCESSION -> Optional.of("a");
            case SUCCESSION -> Optional.of("su");
            default -> Optional.empty(); // The legend of the Council of Europe has no other letter.
        };
    }

    private static void european(TableAct act, Map<String, String> row) {
        var type = act.deed().type();
        if (type.signs()) {
            row.putIfAbsent("Signature", cell(TableShape.COE, act, europeanSignature(act.deed())));
        } else {
            lettered(type)
                    .ifPresentOrElse(
                            letter -> row.put("Ratification", cell(TableShape.COE, act, letter)),
                            () -> row.put(TableReader.OTHER_CONSENT, cell(TableShape.COE, act, type.name())));
        }
    }

    private static String europeanSignature(Deed deed) {
        return deed.equals(Deed.DEFINITIVE_SIGNATURE) ? "s" : deed.equals(Deed.SIGNATURE_AD_REFERENDUM) ? "r" : "";
    }

    private static String cell(TableShape shape, TableAct act, String letter) {
        return (Dates.write(shape, act.occurredOn()) + " " + letter).strip();
    }
}
