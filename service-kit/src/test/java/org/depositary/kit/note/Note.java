package org.depositary.kit.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.util.Optional;
import org.depositary.kit.problem.Unknown;

@Entity
class Note {

    @Id
    private String id;

    @Version
    private int version;

    private String participant;
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    Note(String id, String participant, String text) {
        this.id = id;
        this.participant = participant;
        this.text = text;
    }

    void reword(String words) {
        text = words;
    }

    String id() {
        return id;
    }

    String participant() {
        return participant;
    }

    String version() {
        return String.valueOf(version);
    }

    String text() {
        return text;
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<Note, String> {

        Note locked(String id) {
            return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE))
                    .orElseThrow(() -> new Unknown("note", id));
        }
    }
}
