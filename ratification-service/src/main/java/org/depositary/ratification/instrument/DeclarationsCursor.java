package org.depositary.ratification.instrument;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

/** How far this service has read the feed of declarations-service: one row, one reader at a time, in any replica. */
@Entity
@Table(name = "declarations_cursor")
class DeclarationsCursor {

    @Id
    private String feed;

    private long position;

    @SuppressWarnings({"NullAway.Init", "UnusedVariable"})
    protected DeclarationsCursor() {}

    long position() {
        return position;
    }

    /** Takes the entry at {@code next}; whether it is the one that follows what has been taken. */
    boolean takes(long next) {
        if (next != position + 1) {
            return false;
        }
        position = next;
        return true;
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<DeclarationsCursor, String> {

        private static final String FEED = "declarations";

        DeclarationsCursor locked() {
            return findById(FEED, LockModeType.PESSIMISTIC_WRITE);
        }

        long position() {
            return findById(FEED).position();
        }
    }
}
