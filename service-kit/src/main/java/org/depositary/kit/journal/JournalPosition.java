package org.depositary.kit.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The place at which the world learned of an entry; queries as at {@code knownAt} go by it. */
@Entity
@Immutable
@Table(name = "journal_position")
public class JournalPosition {

    @Id
    private long position;

    private long entry;

    @Column(name = "settled_at")
    private Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected JournalPosition() {}

    public long position() {
        return position;
    }

    public long entry() {
        return entry;
    }

    public Instant settledAt() {
        return settledAt;
    }
}
