package org.depositary.ratification.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
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

    ParticipantNames(KnownParticipant.Repository participants) {
        this.participants = participants;
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
