package org.depositary.kit.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Ends the database session of a write, once, when all is done but the commit. */
@ApplicationScoped
class Misfortune {

    private final EntityManager entities;
    private final Set<String> awaiting = ConcurrentHashMap.newKeySet();

    Misfortune(EntityManager entities) {
        this.entities = entities;
    }

    /** The next write of {@code text} crashes. */
    void await(String text) {
        awaiting.add(text);
    }

    void strike(String text) {
        if (awaiting.remove(text)) {
            entities.createNativeQuery("select pg_terminate_backend(pg_backend_pid())")
                    .getSingleResult();
        }
    }
}
