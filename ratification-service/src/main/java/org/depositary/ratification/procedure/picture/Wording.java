package org.depositary.ratification.procedure.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depositary.ratification.procedure.template.Deadline;
import org.depositary.ratification.procedure.template.DeadlineKind;
import org.depositary.ratification.procedure.template.Extension;
import org.depositary.ratification.procedure.template.Outcome;

/** Deadlines, extensions and outcomes in few words, and words in short lines. */
final class Wording {

    private Wording() {}

    static String of(Deadline deadline) {
        String length = length(deadline.hours(), "hour")
                .or(() -> length(deadline.days(), unit(deadline.kind())))
                .or(() -> length(deadline.weeks(), "week"))
                .or(() -> length(deadline.months(), "month"))
                .orElse("");
        return length
                + switch (deadline.effect()) {
                    case TACIT_APPROVAL -> ": silence approves";
                    case MUST_DECIDE -> " to decide";
                    case MAY_OBJECT -> " to object";
                    case MUST_WAIT -> " to wait";
                    case MUST_INFORM -> " to inform";
                    case LAPSE -> ", then it lapses";
                };
    }

    static String of(Extension extension) {
        return "prolongs by up to "
                + length(extension.by().hours(), "hour")
                        .or(() -> length(
                                extension.by().days(), unit(extension.by().kind())))
                        .or(() -> length(extension.by().weeks(), "week"))
                        .or(() -> length(extension.by().months(), "month"))
                        .orElse("");
    }

    static Optional<String> of(Outcome outcome) {
        return switch (outcome) {
            case POSITIVE -> Optional.empty();
            case NEGATIVE -> Optional.of("refused");
            case SILENCE -> Optional.of("silence");
            case ADJOURNED, WITHDRAWN, LAPSED, ANNULLED, EXPIRED, REVOKED ->
                Optional.of(outcome.name().toLowerCase(java.util.Locale.ROOT));
        };
    }

    /** {@code text} in lines of at most {@code width} characters, broken between words. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + word.length() >= width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String unit(DeadlineKind kind) {
        return switch (kind) {
            case CALENDAR -> "day";
            case WORKING -> "working day";
            case SITTING_DAYS -> "sitting day";
        };
    }

    private static Optional<String> length(Optional<Integer> count, String unit) {
        return count.map(number -> number + " " + unit + (number == 1 ? "" : "s"));
    }
}
