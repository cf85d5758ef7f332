package org.depositary.declarations.clause;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.depositary.kit.fact.FactRepository;
import org.depositary.kit.fact.FactRow;
import org.depositary.kit.fact.Ids;
import org.depositary.kit.fact.Source;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.text.MultilingualText;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The text of a clause in one language. Its regime is the instrument through which it binds [VCLT 40]. */
@Entity
@Table(name = "clause_text")
class ClauseText extends FactRow implements UnderRegime {

    @Column(updatable = false)
    private UUID clause;

    @Column(updatable = false)
    private UUID instrument;

    @Column(updatable = false)
    private UUID regime;

    @Formula("(select i.slug from instrument i where i.id = regime)")
    private @Nullable String regimeSlug;

    @Column(name = "valid_from", updatable = false)
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to", updatable = false)
    private @Nullable LocalDate validTo;

    @Column(updatable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TextForm form;

    @Column(updatable = false)
    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private @Nullable Source source;

    @SuppressWarnings("NullAway.Init")
    protected ClauseText() {}

    private ClauseText(
            ClauseVersion clause,
            Wording wording,
            Binding binding,
            Journal.Recorded recorded,
            @Nullable ClauseText former) {
        super(Ids.next(), recorded, former == null ? null : former.id());
        this.clause = clause.clause();
        this.instrument = clause.instrument();
        this.regime = binding.regime();
        this.regimeSlug = binding.slug();
        this.validFrom = binding.validFrom();
        this.validTo = binding.validTo();
        this.language = wording.language();
        this.form = wording.form();
        this.text = wording.text();
        this.source = wording.source();
    }

    /** The wording of {@code clause} as it binds. */
    static ClauseText of(ClauseVersion clause, Wording wording, Binding binding, Journal.Recorded recorded) {
        return new ClauseText(clause, wording, binding, recorded, null);
    }

    /** This text as it should have been recorded, binding as it did [VCLT 79(4)]. */
    ClauseText corrected(ClauseVersion of, Wording wording, Journal.Recorded recorded) {
        return new ClauseText(of, wording, binding(), recorded, this);
    }

    /** This text, known to end on {@code day}. */
    ClauseText endingOn(ClauseVersion of, LocalDate day, Journal.Recorded recorded) {
        return new ClauseText(of, wording(), binding().until(day), recorded, this);
    }

    /** This text, ended by one that binds from a later day on through the same instrument. */
    ClauseText endedBy(ClauseVersion of, Binding later, Journal.Recorded recorded) {
        var end = later.validFrom();
        if (end == null || !holdsOn(end.minusDays(1))) {
            throw new OverlappingTexts(this);
        }
        return endingOn(of, end, recorded);
    }

    /** A text, the language it is in, what it is, and where it is known from. */
    record Wording(
            String language,
            TextForm form,
            String text,
            @Nullable Source source) {

        /** {@code text} in each of its languages; authentic, unless {@code forms} says otherwise. */
        static List<Wording> of(@Nullable MultilingualText text, Map<String, TextForm> forms, Source source) {
            return text == null
                    ? List.of()
                    : text.byLanguage().entrySet().stream()
                            .map(entry -> new Wording(
                                    entry.getKey(),
                                    forms.getOrDefault(entry.getKey(), TextForm.AUTHENTIC),
                                    entry.getValue(),
                                    source))
                            .toList();
        }

        boolean saysTheSameAs(Wording other) {
            return language.equals(other.language) && form == other.form && text.equals(other.text);
        }
    }

    /** Through which instrument a text binds, from when, until when. */
    record Binding(
            UUID regime,
            String slug,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        Binding until(LocalDate day) {
            return new Binding(regime, slug, validFrom, day);
        }
    }

    UUID clause() {
        return clause;
    }

    @Override
    public UUID instrument() {
        return instrument;
    }

    @Override
    public UUID regime() {
        return regime;
    }

    @Override
    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    @Override
    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    String language() {
        return language;
    }

    Wording wording() {
        return new Wording(language, form, text, source);
    }

    Binding binding() {
        return new Binding(regime, String.valueOf(regimeSlug), validFrom, validTo);
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
