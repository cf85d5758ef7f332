package org.depositary.declarations.document;

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
import org.depositary.kit.journal.Journal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A document attached to an instrument; its bytes are known by their SHA-256. */
@Entity
class Document extends FactRow {

    @Column(updatable = false)
    private UUID instrument;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private long size;

    @Column(name = "media_type", updatable = false)
    private String mediaType;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private DocumentDescription description;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    Document(
            UUID id,
            UUID instrument,
            DocumentDescription description,
            SpooledContent content,
            Journal.Recorded recorded) {
        super(id, recorded, null);
        this.instrument = instrument;
        this.sha256 = content.sha256();
        this.size = content.size();
        this.mediaType = content.mediaType();
        this.description = description;
    }

    String sha256() {
        return sha256;
    }

    long size() {
        return size;
    }

    String mediaType() {
        return mediaType;
    }

    DocumentDescription description() {
        return description;
    }

    @ApplicationScoped
    static class Repository implements FactRepository<Document> {

        /** What documents are known of {@code instrument}. */
        List<Document> of(UUID instrument, Optional<Instant> knownAt) {
            return known("f.instrument = :instrument", Map.of("instrument", instrument), knownAt);
        }

        @Override
        public String name() {
            return "Document";
        }
    }
}
