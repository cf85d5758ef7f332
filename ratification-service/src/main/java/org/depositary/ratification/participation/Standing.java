package org.depositary.ratification.participation;

import java.util.List;

/**
 * Where a participant stands towards an instrument on a day: one main status, flags beside it, and the same for each
 * territory to which an act is confined or extended [VCLT 29].
 *
 * @param notWith those for whom the instrument is in force as well, but not between the two
 * @param surviving the clauses, by eId, that bind on after the end [VCLT 70(1)]
 */
public record Standing(
        String participant,
        ParticipationStatus status,
        List<StandingFlag> flags,
        List<TerritoryStanding> territories,
        List<String> notWith,
        List<String> surviving) {

    public Standing {
        flags = List.copyOf(flags);
        territories = List.copyOf(territories);
        notWith = List.copyOf(notWith);
        surviving = List.copyOf(surviving);
    }

    /** Whether the instrument is in force for it. */
    public boolean isParty() {
        return status.word() == ParticipationStatus.Word.PARTY;
    }

    public boolean has(StandingFlag.Word flag) {
        return flags.stream().anyMatch(found -> found.flag() == flag);
    }
}
