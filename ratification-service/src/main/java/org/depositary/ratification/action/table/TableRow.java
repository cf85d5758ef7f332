package org.depositary.ratification.action.table;

import java.util.List;

/**
 * What one row of a table tells of one participant.
 *
 * @param number its place, from 1
 * @param participant whom it names, in the words of the table
 * @param notes what it tells that is not an act by itself
 * @param faults what of it cannot be read
 */
public record TableRow(
        int number, String participant, List<TableAct> acts, List<String> notes, List<Unreadable> faults) {

    public TableRow {
        acts = List.copyOf(acts);
        notes = List.copyOf(notes);
        faults = List.copyOf(faults);
    }

    /** A cell that cannot be read, and why. */
    public record Unreadable(String column, String says) {}
}
