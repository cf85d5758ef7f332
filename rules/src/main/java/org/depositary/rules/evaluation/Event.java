package org.depositary.rules.evaluation;

import java.util.Set;
import org.depositary.rules.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An event that has been determined, or a decision that has been taken.
 *
 * @param participants for whom: those among whom a decision puts the instrument into force; empty: all
 * @param mode whether a decision puts it into force definitively or provisionally (ITTA 2006 art. 39)
 * @param until the day from which it lasts no more
 */
public record Event(
        EventType type,
        Days effectiveFrom,
        @Nullable Days until,
        @Nullable String standard,
        Set<String> participants,
        @Nullable Mode mode) {

    public Event {
        participants = Set.copyOf(participants);
    }

    public static Event of(EventType type, Days effectiveFrom) {
        return new Event(type, effectiveFrom, null, null, Set.of(), null);
    }

    /** How an instrument is put into force. */
    public enum Mode {
        DEFINITIVE,
        PROVISIONAL
    }

    /** Whether it is such an event, to such a standard; what says nothing of a standard is taken to meet it. */
    public boolean is(EventType asked, @Nullable String ofStandard) {
        return type == asked && (standard == null || ofStandard == null || standard.equalsIgnoreCase(ofStandard));
    }
}
