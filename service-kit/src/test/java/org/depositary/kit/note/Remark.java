package org.depositary.kit.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.FactRepository;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.journal.Journal;
import org.jspecify.annotations.Nullable;

@Entity
class Remark extends FactRow {

    @Column(updatable = false)
    private String note;

    @Column(updatable = false)
    private String participant;

    @Column(updatable = false)
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected Remark() {}

    Remark(Note note, String text, Journal.Recorded recorded, @Nullable UUID supersedes) {
        super(Ids.next(), recorded, supersedes);
        this.note = note.id();
        this.participant = note.participant();
        this.text = text;
    }

    String note() {
        return note;
    }

    String participant() {
        return participant;
    }

    String text() {
        return text;
    }

    @ApplicationScoped
    static class Repository implements FactRepository<Remark> {

        List<Remark> of(String note, Optional<Instant> knownAt) {
            return known("f.note = :note or f.note = ''", Map.of("note", note), knownAt);
        }

        @Override
        public String name() {
            return "Remark";
        }
    }
}
