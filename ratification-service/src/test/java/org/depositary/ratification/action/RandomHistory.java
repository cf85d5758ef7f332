package org.depositary.ratification.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.fact.Source;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.time.PartialDate;
import org.depositary.ratification.instrument.KnownInstrument;
import org.depositary.rules.ActionType;
import org.jspecify.annotations.Nullable;

/** Acts as they might be recorded, announced, examined, corrected and retracted, the same for the same seed. */
public final class RandomHistory {

    private static final List<ActionType> TYPES = List.of(
            ActionType.SIGNATURE,
            ActionType.RATIFICATION,
            ActionType.ACCESSION,
            ActionType.WITHDRAWAL_NOTICE,
            ActionType.WITHDRAWAL_OF_INSTRUMENT,
            ActionType.PROVISIONAL_APPLICATION,
            ActionType.CESSATION);

    private final Random random;
    private final KnownInstrument instrument = new Example();
    private final List<TreatyAction> records = new ArrayList<>();
    private final List<Examination> examinations = new ArrayList<>();
    private long entries;

    public RandomHistory(long seed) {
        this.random = new Random(seed);
    }

    /** Enters one thing more; the number of the entry. */
    public long goOn() {
        var standing = TreatyAction.standing(records);
        var choice = standing.isEmpty() ? 0 : random.nextInt(10);
        if (choice < 5) {
            record(Manner.RECORDED, null);
        } else if (choice < 7) {
            record(Manner.ANNOUNCED, null);
        } else if (choice < 9) {
            var corrected = standing.get(random.nextInt(standing.size()));
            record(random.nextBoolean() ? corrected.manner() : Manner.RETRACTED, corrected);
        } else {
            examine(standing.get(random.nextInt(standing.size())));
        }
        return entries;
    }

    private void record(Manner manner, @Nullable TreatyAction corrected) {
        var participant = corrected == null ? "X" + (char) ('A' + random.nextInt(4)) : corrected.participant();
        var state = new ActionState(
                Ids.next(),
                "example",
                participant,
                TYPES.get(random.nextInt(TYPES.size())),
                date(),
                null,
                ActionDetails.NONE,
                null,
                corrected == null ? null : corrected.id(),
                manner,
                List.of(),
                Source.citing("Example"));
        records.add(new TreatyAction(state, instrument, List.of(), next()));
    }

    private void examine(TreatyAction act) {
        if (act.manner() == Manner.ANNOUNCED) {
            var found = random.nextBoolean()
                    ? new ExaminationRequest(Announcement.State.IN_DUE_FORM, null)
                    : new ExaminationRequest(Announcement.State.RETURNED, "Example reason");
            examinations.add(new Examination(act, Ids.next(), next(), found));
        }
    }

    private PartialDate date() {
        var day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(3650));
        return switch (random.nextInt(6)) {
            case 0 -> PartialDate.parse(String.valueOf(day.getYear()));
            case 1 -> PartialDate.parse(day.toString().substring(0, 7));
            default -> PartialDate.of(day);
        };
    }

    private Journal.Recorded next() {
        entries++;
        return new Journal.Recorded(entries, Instant.EPOCH.plusSeconds(entries));
    }

    /** The acts that stood and were confirmed when the entry {@code last} was the last; rows come in any order. */
    public Acts known(long last) {
        var shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(last));
        return new Register(
                        shuffled.stream()
                                .filter(record -> record.entry() <= last)
                                .toList(),
                        examinations.stream()
                                .filter(found -> found.entry() <= last)
                                .toList())
                .acts(Register.Vouched.CONFIRMED);
    }

    private static final class Example extends KnownInstrument {
        private final UUID id = UUID.randomUUID();

        @Override
        public UUID id() {
            return id;
        }
    }
}
