package org.depositary.ratification.activation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Locks under which what is recorded once is looked at again before it is recorded: held until the transaction ends. */
@ApplicationScoped
class Locks {

    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))";

    private final EntityManager entities;

    Locks(EntityManager entities) {
        this.entities = entities;
    }

    /** The lock of a determination, of the policy or of the commitments of an instrument. */
    void take(String of, UUID id) {
        entities.createNativeQuery(LOCK).setParameter(1, of + "\n" + id).getSingleResult();
    }
}
