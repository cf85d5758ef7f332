package org.depositary.kit.fact;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.journal.Journal;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it was entered: inserted once and never updated. It names the journal entry that made it and, in a correction,
 * the row it supersedes.
 */
@MappedSuperclass
public abstract class FactRow {

    @Id
    private UUID id;

    @Column(updatable = false)
    private long entry;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private @Nullable UUID supersedes;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Verification verification;

    @SuppressWarnings("NullAway.Init")
    protected FactRow() {}

    /** A confirmed fact, made by {@code recorded}. */
    protected FactRow(UUID id, Journal.Recorded recorded, @Nullable UUID supersedes) {
        this.id = id;
        this.entry = recorded.entry();
        this.recordedAt = recorded.recordedAt();
        this.supersedes = supersedes;
        this.verification = Verification.CONFIRMED;
    }

    /** That {@code retracted} was said in error: of it nothing is left. */
    protected FactRow(UUID id, FactRow retracted, Journal.Recorded recorded) {
        this(id, recorded, retracted.id());
        this.verification = Verification.RETRACTED;
    }

    public UUID id() {
        return id;
    }

    public long entry() {
        return entry;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<UUID> supersedes() {
        return Optional.ofNullable(supersedes);
    }

    public Verification verification() {
        return verification;
    }
}
