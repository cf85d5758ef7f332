package org.depositary.rules.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.depositary.rules.Rule;
import org.jspecify.annotations.Nullable;

/** Puts the answer in words, part by part. */
record Explaining(LocalDate asAt, boolean lasting, Situation situation) {

    Explanation explain(Outcome earliest, Outcome latest) {
        var truth = Truth.of(earliest.isMet(asAt, lasting), latest.isMet(asAt, lasting));
        var parts = new ArrayList<Explanation>(latest.parts().size());
        for (int index = 0; index < latest.parts().size(); index++) {
            parts.add(explain(earliest.parts().get(index), latest.parts().get(index)));
        }
        return new Explanation(latest.rule(), truth, says(earliest, latest, truth), List.copyOf(parts));
    }

    private String says(Outcome earliest, Outcome latest, Truth truth) {
        var standing = Words.of(latest, asAt) + approval(latest.rule());
        return switch (truth) {
            case FALSE -> standing + (latest.lapsed() ? " Its time is over." : isOver(latest) ? " That is over." : "");
            case TRUE -> standing + met(Days.between(from(earliest), from(latest))) + date(earliest, latest);
            case UNKNOWN -> standing + " Whether it is met cannot be said: a date or a fact is not known exactly.";
        };
    }

    /** What is told of an approval: where it stands, and what is still to come. */
    private String approval(Rule rule) {
        if (!(rule instanceof Rule.NationalApproval asked)) {
            return "";
        }
        var approval = situation.approval(asked.of() == null ? situation.obligor() : asked.of(), asked.track());
        return approval == null || approval.says() == null ? "" : " " + approval.says();
    }

    private boolean isOver(Outcome outcome) {
        return lasting && outcome.from().isBefore(asAt) && outcome.rule() instanceof Rule.EventDetermined;
    }

    private LocalDate from(Outcome outcome) {
        var counting = outcome.counting(asAt, lasting);
        return counting == null ? LocalDate.MAX : counting.from();
    }

    private static String met(@Nullable Days on) {
        return on == null ? "" : " Met on " + on + ".";
    }

    private static String date(Outcome earliest, Outcome latest) {
        var on = Days.between(earliest.force(), latest.force());
        return on == null || latest.force().equals(latest.from()) ? "" : " Entry into force: " + on + ".";
    }
}
