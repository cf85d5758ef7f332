package org.depositary.ratification.instrument;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.depositary.kit.problem.Renamed;
import org.depositary.kit.problem.Unknown;
import org.depositary.kit.problem.Unsound;

/**
 * What has been declared, by name. Asked for something it does not know, it reads the feed to its end before it answers;
 * ask it before a transaction begins.
 */
@ApplicationScoped
public class Declared {

    private final KnownInstrument.Repository instruments;
    private final KnownParticipant.Repository participants;
    private final CatchUp catchUp;

    Declared(KnownInstrument.Repository instruments, KnownParticipant.Repository participants, CatchUp catchUp) {
        this.instruments = instruments;
        this.participants = participants;
        this.catchUp = catchUp;
    }

    /** The instrument a path names: by slug, in any case, or id. */
    public KnownInstrument instrument(String name) {
        return inTransaction(() -> instruments.named(name))
                .or(() -> unlessRenamed(name))
                .or(() -> find(() -> instruments.named(name)))
                .orElseThrow(() -> new Unknown("instrument", name));
    }

    /** A slug stays with its instrument: one that it had leads to the one it has, and nothing need be read for that. */
    private Optional<KnownInstrument> unlessRenamed(String name) {
        inTransaction(() -> instruments.slugOfWhatWas(name))
                .filter(slug -> !slug.equalsIgnoreCase(name)) // It was noted a moment ago, and has no other name.
                .ifPresent(slug -> {
                    throw new Renamed("instrument", name, slug);
                });
        return Optional.empty();
    }

    /** The instrument that a request's body names at {@code pointer}. */
    public KnownInstrument instrument(String name, String pointer) {
        return find(() -> instruments.named(name))
                .orElseThrow(() ->
                        new Unsound("unknown-instrument", pointer, "No instrument '" + name + "' is in the register."));
    }

    /** The participant a path names, by its key in any case. */
    public KnownParticipant participant(String code) {
        return find(() -> participants.named(code)).orElseThrow(() -> new Unknown("participant", code));
    }

    /** The participant that a request's body names at {@code pointer}, by its key in any case. */
    public KnownParticipant participant(String code, String pointer) {
        return find(() -> participants.named(code))
                .orElseThrow(() -> new Unsound(
                        "unknown-participant", pointer, "No participant '" + code + "' is in the register."));
    }

    /** In which zones the clocks of these participants run, as far as that is known; one statement. */
    public Map<String, ZoneId> timeZones(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : participants.list("code in ?1", codes).stream()
                        .filter(participant -> participant.timeZone().isPresent())
                        .collect(Collectors.toMap(
                                KnownParticipant::code,
                                participant -> participant.timeZone().orElseThrow()));
    }

    private <T> Optional<T> find(Supplier<Optional<T>> lookup) {
        var known = inTransaction(lookup);
        if (known.isPresent()) {
            return known;
        }
        catchUp.now();
        return inTransaction(lookup);
    }

    private static <T> Optional<T> inTransaction(Supplier<Optional<T>> lookup) {
        return QuarkusTransaction.requiringNew().call(lookup::get);
    }
}
