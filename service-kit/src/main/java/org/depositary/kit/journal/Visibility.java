package org.depositary.kit.journal;

/** Who may open an entry of the feed; to others it is given sealed. */
public enum Visibility {
    /** Whatever is confirmed: everybody. */
    PUBLIC,
    /** Not yet confirmed: liaisons and those who record. */
    PROVISIONAL,
    /** Refused attempts: auditors. */
    AUDIT
}
