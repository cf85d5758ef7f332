package org.depositary.declarations.clause;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
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

/** The text of a clause in one language. Its regime is the instrument through which it binds [VCLT 40]. */
@Entity
@Table(name = "clause_text")
class ClauseText extends FactRow {

    @Column(updatable = false)
    private UUID clause;

    @Column(updatable = false)
    private UUID instrument;

    @Column(updatable = false)
    private UUID regime;

    @Column(updatable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TextForm form;

    @Column(updatable = false)
    private String text;

    @Column(updatable = false)
    private int correction;

    @SuppressWarnings("NullAway.Init")
    protected ClauseText() {}

    /** The wording of {@code clause} in {@code language}; a correction of {@code former} where there is one. */
    ClauseText(ClauseVersion clause, Wording wording, Journal.Recorded recorded, @Nullable ClauseText former) {
        super(Ids.next(), recorded, former == null ? null : former.id());
        this.clause = clause.clause();
        this.instrument = clause.instrument();
        this.regime = clause.instrument();
        this.language = wording.language();
        this.form = wording.form();
        this.text = wording.text();
        this.correction = former == null ? 0 : former.correction + 1;
    }

    /** A text, the language it is in, and what it is. */
    record Wording(String language, TextForm form, String text) {}

    UUID clause() {
        return clause;
    }

    String language() {
        return language;
    }

    Wording wording() {
        return new Wording(language, form, text);
    }

    @ApplicationScoped
    static class Repository implements FactRepository<ClauseText> {

        /** What is known of the texts of {@code instrument}. */
        List<ClauseText> of(UUID instrument, Optional<Instant> knownAt) {
            return known("f.instrument = :instrument", Map.of("instrument", instrument), knownAt);
        }

        @Override
        public String name() {
            return "ClauseText";
        }
    }
}
