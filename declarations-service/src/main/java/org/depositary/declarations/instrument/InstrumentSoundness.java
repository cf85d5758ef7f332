package org.depositary.declarations.instrument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.depositary.kit.problem.InvalidPart;
import org.depositary.rules.FinalClauses;
import org.jspecify.annotations.Nullable;

/** What a description of an instrument must hold to, whatever else is in the register. */
final class InstrumentSoundness {

    private static final Set<String> ZONES = Set.of(TimeZone.getAvailableIDs());

    private final InstrumentDescription description;
    private final List<InvalidPart> faults = new ArrayList<>();

    private InstrumentSoundness(InstrumentDescription description) {
        this.description = description;
    }

    /** What cannot stand in {@code description}. */
    static List<InvalidPart> faults(InstrumentDescription description) {
        var soundness = new InstrumentSoundness(description);
        soundness.checkLanguages();
        soundness.checkIdentifiers();
        soundness.checkDepositaries();
        soundness.checkRelations();
        if (description.finalClauses() != null) {
            soundness.checkFinalClauses(description.finalClauses());
        }
        return List.copyOf(soundness.faults);
    }

    private void checkLanguages() {
        var languages = description.authenticLanguages();
        for (var index = 0; index < languages.size(); index++) {
            var language = languages.get(index);
            if (!language.matches("[a-z]{2,3}(-.+)?")
                    || !language.equals(Locale.forLanguageTag(language).toLanguageTag())) {
                fault("/authenticLanguages/" + index, "'" + language + "' is not a language tag (BCP 47).");
            }
        }
        if (description.prevailingLanguage() != null && !languages.contains(description.prevailingLanguage())) {
            fault("/prevailingLanguage", "The text that prevails is one of the authentic ones [VCLT 33(1)].");
        }
    }

    private void checkIdentifiers() {
        var seen = new HashSet<Identifier>();
        for (var index = 0; index < description.identifiers().size(); index++) {
            if (!seen.add(description.identifiers().get(index))) {
                fault("/identifiers/" + index, "This identifier is given twice.");
            }
        }
    }

    private void checkDepositaries() {
        for (var index = 0; index < description.depositaries().size(); index++) {
            var zone = description.depositaries().get(index).timeZone();
            if (zone != null && !ZONES.contains(zone)) {
                fault("/depositaries/" + index + "/timeZone", "This is no time zone of the IANA database.");
            }
        }
    }

    private void checkRelations() {
        for (var index = 0; index < description.relations().size(); index++) {
            if (description.relations().get(index).instrument().equals(description.slug())) {
                fault("/relations/" + index + "/instrument", "No instrument stands in a relation to itself.");
            }
        }
    }

    private void checkFinalClauses(FinalClauses clauses) {
        clauses.faults().forEach(fault -> fault("/finalClauses" + fault.pointer(), fault.says()));
        checkOpening("/finalClauses/signature", clauses.signature());
        checkOpening("/finalClauses/accession", clauses.accession());
    }

    private void checkOpening(String at, FinalClauses.@Nullable Opening opening) {
        if (opening != null && isAfter(opening.from(), opening.until())) {
            fault(at + "/until", "It closes before it opens.");
        }
    }

    private static boolean isAfter(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from != null && until != null && from.isAfter(until);
    }

    private void fault(String pointer, String says) {
        faults.add(new InvalidPart(pointer, says));
    }
}
