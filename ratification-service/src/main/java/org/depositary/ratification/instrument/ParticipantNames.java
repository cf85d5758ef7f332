package org.depositary.ratification.instrument;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds participants by what others call them: by key, or by any name in any language. */
@ApplicationScoped
public class ParticipantNames {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{P}\\d]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final KnownParticipant.Repository participants;
    private final CatchUp catchUp;

    ParticipantNames(KnownParticipant.Repository participants, CatchUp catchUp) {
        this.participants = participants;
        this.catchUp = catchUp;
    }

    /** Everybody there is, by name. */
    public record Index(Map<String, KnownParticipant> byName, Map<String, KnownParticipant> byCode) {

        /** Whom {@code text} names: a key in any case, or a name, marks, points and numbers of notes aside. */
        public Optional<KnownParticipant> find(String text) {
            return Optional.ofNullable(byCode.get(KnownParticipant.canonical(text.strip())))
                    .or(() -> Optional.ofNullable(byName.get(plain(text))));
        }

        /** What the participant with this key is called in English, or else its key. */
        public String nameOf(String code) {
            return Optional.ofNullable(byCode.get(code))
                    .flatMap(found -> found.names().stream().reduce((earlier, later) -> later))
                    .flatMap(name -> Optional.ofNullable(name.byLanguage().get("en")))
                    .orElse(code);
        }
    }

    /**
     * The index in which whoever is {@code named} is sought: where somebody is not found, the feed is read to its end first;
     * ask it before a transaction begins.
     */
    public Index naming(Collection<String> named) {
        var index = QuarkusTransaction.requiringNew().call(this::today);
        if (named.stream().allMatch(name -> index.find(name).isPresent())) {
            return index;
        }
        catchUp.now();
        return QuarkusTransaction.requiringNew().call(this::today);
    }

    /** The index of today; one statement. */
    public Index today() {
        var byName = new HashMap<String, KnownParticipant>();
        var byCode = new HashMap<String, KnownParticipant>();
        participants.listAll().forEach(participant -> {
            byCode.put(participant.code(), participant);
            participant
                    .names()
                    .forEach(name ->
                            name.byLanguage().values().forEach(text -> byName.putIfAbsent(plain(text), participant)));
        });
        return new Index(byName, byCode);
    }

    private static String plain(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SPACE.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
