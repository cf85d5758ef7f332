package org.depositary.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What makes a rule sound: whether it says anything, of somebody, in a depth and size that a reader can follow. */
final class Soundness {

    /** No final clause or trigger known nests deeper than four; the bound also keeps evaluation off the stack's end. */
    static final int DEEPEST = 16;

    /** How many rules may make up one. */
    static final int MOST_RULES = 100;

    /** How many participants one rule may name: five times those there are. */
    static final int MOST_NAMES = 1_000;

    private static final int LONGEST_NAME = 200;

    private final List<Fault> found = new ArrayList<>();
    private int rules;

    private Soundness() {}

    static List<Fault> faults(Rule rule) {
        return found(soundness -> {
            if (rule instanceof Rule.NotBefore || rule instanceof Rule.LapsesAfter) {
                soundness.fault("", "This speaks to the rules beside it in an ALL_OF, and there are none.");
            }
            soundness.check(rule, "", 1);
        });
    }

    static List<Fault> found(Consumer<Soundness> check) {
        var soundness = new Soundness();
        check.accept(soundness);
        return List.copyOf(soundness.found);
    }

    void fault(String at, String says) {
        found.add(new Fault(at, says));
    }

    void require(boolean sound, String at, String says) {
        if (!sound) {
            fault(at, says);
        }
    }

    private void check(Rule rule, String at, int depth) {
        if (depth > DEEPEST) {
            fault(at, "Rules may be nested %d deep, not deeper.".formatted(DEEPEST));
        } else if (++rules == MOST_RULES + 1) {
            fault(at, "A rule may be made of %d rules, not of more.".formatted(MOST_RULES));
        } else if (rules <= MOST_RULES) {
            checkOne(rule, at, depth);
            DelaySoundness.check(rule, at + "/delay", this);
        }
    }

    private void checkOne(Rule rule, String at, int depth) {
        switch (rule) {
            case Threshold threshold -> ThresholdSoundness.check(threshold, at, this);
            case Each each -> EachSoundness.check(each, at, this);
            case NoObjection silence -> EachSoundness.check(silence, at, this);
            case Rule.OtherInstrumentInForce other -> {
                name(other.instrument(), at + "/instrument", "The instrument");
                name(other.forParticipant(), at + "/forParticipant", "The participant");
            }
            case Rule.EventDetermined event -> name(event.standard(), at + "/standard", "The standard");
            case Rule.RequestBy request -> participant(request.participant(), at + "/participant");
            case Rule.NationalApproval approval -> participant(approval.of(), at + "/of");
            case Rule.Composite composite -> composite(composite, at, depth);
            case Rule.OnDate _, Rule.NotBefore _, Rule.LapsesAfter _, Rule.NotDuring _, Rule.InForceForObligor _ -> {}
        }
    }

    private void composite(Rule.Composite composite, String at, int depth) {
        var parts = composite.rules();
        require(!parts.isEmpty(), at + "/rules", "A composite rule needs at least one rule.");
        switch (composite) {
            case Rule.AllOf all -> BesideSoundness.check(all, at, this);
            case Rule.AnyOf any -> BesideSoundness.check(any, at, this);
            case Rule.AtLeast atLeast -> {
                BesideSoundness.check(atLeast, at, this);
                require(
                        atLeast.count() >= 1 && atLeast.count() <= Math.max(parts.size(), 1),
                        at + "/count",
                        "So many of %d rules cannot be met.".formatted(parts.size()));
            }
        }
        for (int index = 0; index < parts.size() && rules <= MOST_RULES; index++) {
            check(parts.get(index), at + "/rules/" + index, depth + 1);
        }
    }

    void names(Collection<String> names, String at) {
        require(names.size() <= MOST_NAMES, at, "At most %d may be named.".formatted(MOST_NAMES));
        names.stream()
                .filter(name -> name.isBlank() || name.length() > LONGEST_NAME)
                .findFirst()
                .ifPresent(_ -> fault(at, "A name is empty or longer than %d characters.".formatted(LONGEST_NAME)));
    }

    private void participant(@Nullable String key, String at) {
        name(key, at, "The participant");
        if (key != null && !key.isBlank() && key.chars().anyMatch(Character::isWhitespace)) {
            fault(at, "A participant's key has no white space in it.");
        }
    }

    private void name(@Nullable String text, String at, String what) {
        if (text != null) {
            require(!text.isBlank(), at, what + " is empty.");
            require(text.length() <= LONGEST_NAME, at, what + " is longer than %d characters.".formatted(LONGEST_NAME));
        }
    }
}
