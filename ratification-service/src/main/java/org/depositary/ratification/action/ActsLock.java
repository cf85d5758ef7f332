package org.depositary.ratification.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The lock under which a participant's acts about an instrument are checked: held until the transaction ends. */
@ApplicationScoped
public class ActsLock {

    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))";

    private final EntityManager entities;

    ActsLock(EntityManager entities) {
        this.entities = entities;
    }

    public void take(UUID instrument, String participant) {
        entities.createNativeQuery(LOCK)
                .setParameter(1, "acts\n" + instrument + "\n" + participant)
                .getSingleResult();
    }
}
