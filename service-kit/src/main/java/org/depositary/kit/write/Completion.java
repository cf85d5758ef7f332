package org.depositary.kit.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;

/** Brings a change to the database, asks every rule that the database keeps to the end, and takes down the answer. */
@Singleton
class Completion {

    private final EntityManager entities;
    private final ObjectMapper json;

    Completion(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** What {@code change} is answered with, now that nothing but the commit is left. */
    StoredAnswer of(Supplier<Answer> change) {
        entities.flush();
        entities.createNativeQuery("set constraints all immediate").executeUpdate();
        var stands = change.get();
        return new StoredAnswer(stands.status(), stands.location(), ETags.of(stands.eTag()), text(stands.view()));
    }

    private String text(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
