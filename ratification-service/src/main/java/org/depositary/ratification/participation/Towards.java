package org.depositary.ratification.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts together where one participant stands, of what is worked out for all. */
record Towards(Relations relations, Flags.Beside beside) {

    Standing of(String participant) {
        var all = relations.all();
        var statuses = new Statuses(all, relations);
        var status = statuses.of(participant);
        return new Standing(
                participant,
                status,
                new Flags(all, beside).of(participant, status),
                new Territories(all.given()).of(participant, status),
                statuses.notWith(participant),
                surviving(participant));
    }

    /** The clauses that bind on after its end, for as long as they do [VCLT 70(1)]. */
    private List<String> surviving(String participant) {
        var clause = Optional.ofNullable(relations.all().given().clauses().ending());
        return relations
                .all()
                .end(participant)
                .flatMap(end -> clause.filter(ending -> ending.survival() == null
                                || day().isBefore(end.on().plus(ending.survival())))
                        .map(ending -> ending.survives().stream().toList()))
                .orElse(List.of());
    }

    private LocalDate day() {
        return relations.all().given().day();
    }
}
