package org.depositary.ratification.instrument;

import org.depositary.kit.journal.Journal;

/**
 * What the feed told of a part of an instrument, and the own entry that says so.
 *
 * @param gone whether it told that nothing is left of it
 */
record Noted<S>(Told<S> told, boolean gone, Journal.Recorded recorded) {}
