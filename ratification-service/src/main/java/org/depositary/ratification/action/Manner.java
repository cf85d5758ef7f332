package org.depositary.ratification.action;

/** How a record of an act came to be. */
enum Manner {
    /** By the depositary: it is confirmed. */
    RECORDED,
    /** By the participant itself: it awaits the depositary's examination. */
    ANNOUNCED,
    /** The record that an act on record was not done. */
    RETRACTED
}
