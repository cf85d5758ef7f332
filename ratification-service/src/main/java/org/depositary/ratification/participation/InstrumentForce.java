package org.depositary.ratification.participation;

import java.time.LocalDate;
import java.util.Optional;
import org.depositary.rules.evaluation.Truth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The force of an instrument as a whole on a day, and why [VCLT 24, 42, 54, 59]. */
@Schema(description = "The force of the instrument as a whole, since when and why.")
public record InstrumentForce(Word status, @Nullable LocalDate since, String because) {

    /** What the force of an instrument may be. */
    @Schema(name = "InstrumentForceStatus")
    public enum Word {
        UNDETERMINED,
        CONDITIONS_PENDING,
        /** The date is fixed, and still to come. */
        CONDITIONS_MET,
        IN_FORCE,
        LAPSED,
        TERMINATED,
        /** By a later treaty that all parties are parties to [VCLT 59]. */
        SUPERSEDED
    }

    static InstrumentForce of(Participations all, Relations relations) {
        return all.ended()
                .map(end -> new InstrumentForce(Word.TERMINATED, end.on(), end.because()))
                .or(() -> superseded(all, relations))
                .orElseGet(() -> byRule(all.given()));
    }

    private static Optional<InstrumentForce> superseded(Participations all, Relations relations) {
        var parties = all.participants().stream()
                .filter(name -> all.inForce(name).isPresent())
                .toList();
        return relations.later().stream()
                .filter(LaterTreaty::supersedes)
                .filter(treaty ->
                        parties.size() > 1 && treaty.parties().keySet().containsAll(parties))
                .findFirst()
                .map(treaty -> new InstrumentForce(
                        Word.SUPERSEDED,
                        parties.stream()
                                .map(name -> treaty.parties().get(name))
                                .max(LocalDate::compareTo)
                                .orElseThrow(),
                        "All parties are parties to %s, which takes its place [VCLT 59]."
                                .formatted(treaty.instrument())));
    }

    private static InstrumentForce byRule(Circumstances given) {
        var force = given.force();
        var on = given.inForceOn();
        if (force.lapsed()) {
            return new InstrumentForce(Word.LAPSED, null, force.explanation().says());
        }
        if (on.isPresent() && force.truth() == Truth.TRUE) {
            return new InstrumentForce(
                    on.get().isAfter(given.day()) ? Word.CONDITIONS_MET : Word.IN_FORCE,
                    on.get(),
                    force.explanation().says());
        }
        return new InstrumentForce(
                force.truth() == Truth.FALSE ? Word.CONDITIONS_PENDING : Word.UNDETERMINED,
                null,
                force.explanation().says());
    }
}
