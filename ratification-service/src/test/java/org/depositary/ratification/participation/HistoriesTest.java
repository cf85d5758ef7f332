package org.depositary.ratification.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        var given = new Given(Given.acts(null).clauses(), acts, Map.of())
                .with(Ending.of(Withdrawal.PERMITTED, Given.after("P6M")));
        var relations = given.relations(day);
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
            var given = new Given(Given.acts(null).clauses(), history.known(entry), Map.of())
                    .with(Ending.of(Withdrawal.PERMITTED, Given.after("P6M")));
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
