package org.depositary.ratification.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.depositary.ratification.action.Acts;
import org.depositary.ratification.action.RandomHistory;
import org.depositary.ratification.participation.ParticipationStatus.Word;
import org.depositary.rules.FinalClauses.Ending;
import org.depositary.rules.FinalClauses.Ending.Withdrawal;
import org.junit.jupiter.api.Test;

/** Invariant 14: what was answered once is answered again, whatever was recorded, corrected or retracted since. */
class HistoriesTest {

    private static final int HISTORIES = 1_000;
    private static final int ENTRIES = 12;
    private static final List<String> DAYS = List.of("2004-06-01", "2030-01-01");

    private static final List<String> NAMES = List.of("XA", "XB", "XC", "XD");

    private record Answered(long entry, String day, String answer) {}

    @Test
    void aThousandHistoriesAreReplayed() {
        for (var seed = 0; seed < HISTORIES; seed++) {
            var history = new RandomHistory(seed);
            var answers = new ArrayList<Answered>();
            for (var step = 0; step < ENTRIES; step++) {
                var entry = history.goOn();
                DAYS.forEach(day -> answers.add(new Answered(entry, day, answer(history.known(entry), day))));
            }
            for (var then : answers) {
                assertThat(answer(history.known(then.entry()), then.day()))
                        .as("seed %d, entry %d, on %s", seed, then.entry(), then.day())
                        .isEqualTo(then.answer());
            }
        }
    }

    /** Everything that is told of everybody: statuses, flags, pairs and the force of the whole. */
    private static String answer(Acts acts, String day) {
        var relations = leaving(acts).relations(day);
        var told = new StringBuilder().append(InstrumentForce.of(relations.all(), relations));
        for (var participant : NAMES) {
            told.append(new Towards(relations, Given.Beside.NOTHING).of(participant))
                    .append(relations.of(participant));
        }
        return told.toString();
    }

    /** There is one truth about who is bound and who has left, whichever of the two is asked. */
    @Test
    void entryIntoForceAndStatusSayTheSameOfEverybody() {
        var left = new TreeSet<Word>();
        for (var seed = 0; seed < HISTORIES; seed++) {
            var history = new RandomHistory(seed);
            var entry = 0L;
            for (var step = 0; step < ENTRIES; step++) {
                entry = history.goOn();
            }
            var given = leaving(history.known(entry));
            for (var day : DAYS) {
                var relations = given.relations(day);
                for (var bond : given.evaluation(day).participants()) {
                    var status = new Towards(relations, Given.Beside.NOTHING)
                            .of(bond.participant())
                            .status();
                    left.add(status.word());
                    assertThat(bond.status().name())
                            .as("seed %d, %s on %s: %s", seed, bond.participant(), day, status.because())
                            .isEqualTo(status.word().name());
                }
            }
        }
        assertThat(left).contains(Word.PARTY, Word.WITHDRAWN, Word.CEASED, Word.CONSENT_WITHDRAWN);
    }

    /** Between a day and that until which its answer holds, nothing is otherwise. */
    @Test
    void whatIsToldHoldsAsLongAsItSays() {
        for (var seed = 0; seed < 100; seed++) {
            var history = new RandomHistory(seed);
            var entry = 0L;
            for (var step = 0; step < ENTRIES; step++) {
                entry = history.goOn();
            }
            var acts = history.known(entry);
            var day = LocalDate.of(2000, 1, 1);
            while (day.getYear() < 2012) {
                var next = holdsUntil(acts, day).orElse(LocalDate.of(2012, 1, 1));
                assertThat(next).isAfter(day);
                assertThat(told(acts, next.minusDays(1)))
                        .as("seed %d, %s until %s", seed, day, next)
                        .isEqualTo(told(acts, day));
                day = next;
            }
        }
    }

    private static Optional<LocalDate> holdsUntil(Acts acts, LocalDate day) {
        return leaving(acts).on(day.toString()).given().holdsUntil();
    }

    /** What the status table tells of everybody but why. */
    private static String told(Acts acts, LocalDate day) {
        var relations = leaving(acts).relations(day.toString());
        var told = new StringBuilder(
                String.valueOf(InstrumentForce.of(relations.all(), relations).status()));
        for (var participant : NAMES) {
            var standing = new Towards(relations, Given.Beside.NOTHING).of(participant);
            told.append(standing.status().word())
                    .append(standing.status().since())
                    .append(standing.flags());
        }
        return told.toString();
    }

    private static Given leaving(Acts acts) {
        return new Given(Given.acts(null).clauses(), acts, Map.of())
                .with(Ending.of(Withdrawal.PERMITTED, Given.after("P6M")));
    }

    @Test
    void nobodyIsAPartyBeforeTheInstrumentIsInForce() {
        for (var seed = 0; seed < HISTORIES; seed++) {
            var history = new RandomHistory(seed);
            var entry = 0L;
            for (var step = 0; step < ENTRIES; step++) {
                entry = history.goOn();
            }
            var given = new Given(Given.acts(null).clauses(), history.known(entry), Map.of());
            for (var day : DAYS) {
                var relations = given.relations(day);
                var force = InstrumentForce.of(relations.all(), relations).status();
                var parties = NAMES.stream()
                        .filter(name -> new Towards(relations, Given.Beside.NOTHING)
                                .of(name)
                                .isParty())
                        .count();
                assertThat(force == InstrumentForce.Word.IN_FORCE || parties == 0)
                        .as("seed %d on %s", seed, day)
                        .isTrue();
            }
        }
    }
}
