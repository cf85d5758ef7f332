package org.depositary.gateway.change;

import java.util.ArrayList;
import java.util.List;
import org.depositary.gateway.Service;

/**
 * What was found after a cursor: changes with the cursor after each, and how far was read.
 *
 * @param ended whether nothing more is known now
 */
record Reading(List<Found> found, Positions upTo, boolean ended) {

    /** A change, and how far its reader has read then. */
    record Found(Change change, Positions upTo) {}

    Reading {
        found = List.copyOf(found);
    }

    /** At most {@code limit} changes that {@code filter} lets through, each journal in its order, joined by time. */
    static Reading of(Journals journals, Positions after, Filter filter, int limit) {
        var one = journals.after(Service.DECLARATIONS, after.declarations());
        var other = journals.after(Service.RATIFICATION, after.ratification());
        var found = new ArrayList<Found>();
        var at = after;
        var ones = 0;
        var others = 0;
        while (found.size() < limit && ones + others < one.size() + other.size()) {
            var first = others == other.size()
                    || (ones < one.size()
                            && !one.get(ones)
                                    .settledAt()
                                    .isAfter(other.get(others).settledAt()));
            var change = first ? one.get(ones++) : other.get(others++);
            at = at.with(change.journal(), change.position());
            if (filter.lets(change)) {
                found.add(new Found(change, at));
            }
        }
        return new Reading(found, at, one.isEmpty() && other.isEmpty());
    }
}
