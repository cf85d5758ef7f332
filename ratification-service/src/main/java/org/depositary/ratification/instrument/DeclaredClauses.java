package org.depositary.ratification.instrument;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depositary.kit.fact.History;
import org.depositary.kit.time.PartialDate;
import org.depositary.rules.FinalClauses;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What instruments say of consent and force, as the declarations feed told of it, now or by an earlier instant. */
@ApplicationScoped
public class DeclaredClauses {

    private static final Logger LOG = Logger.getLogger(DeclaredClauses.class);
    private static final TypeReference<List<Relation>> RELATIONS = new TypeReference<>() {};

    private final KnownInstrumentVersion.Repository versions;
    private final ObjectMapper patient;

    DeclaredClauses(KnownInstrumentVersion.Repository versions, ObjectMapper wire) {
        this.versions = versions;
        this.patient = wire.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /**
     * The final clauses of an instrument and the day on which its text was adopted, each where it is known.
     *
     * @param version the journal entry by which this became known here; 0 where nothing was
     */
    public record Clauses(
            FinalClauses finalClauses, @Nullable PartialDate adoptedOn, List<Relation> relations, long version) {

        static final Clauses NONE = new Clauses(FinalClauses.UNSTATED, null, List.of(), 0);

        public Clauses {
            relations = List.copyOf(relations);
        }
    }

    /** What an instrument does to another, by slug. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Relation(String kind, String instrument) {}

    /** What was known of {@code instrument} by {@code knownAt}. */
    public Clauses of(UUID instrument, Optional<Instant> knownAt) {
        return History.of(versions.of(instrument, knownAt))
                .latest()
                .map(this::read)
                .orElse(Clauses.NONE);
    }

    /** The same of several, as far as anything was known; one statement. */
    Map<UUID, Clauses> of(Collection<UUID> instruments, Optional<Instant> knownAt) {
        return versions.of(instruments, knownAt).stream()
                .collect(Collectors.groupingBy(
                        KnownInstrumentVersion::instrument,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                told -> History.of(told)
                                        .latest()
                                        .map(this::read)
                                        .orElse(Clauses.NONE))));
    }

    private Clauses read(KnownInstrumentVersion version) {
        var clauses = read(version, "finalClauses", told -> patient.convertValue(told, FinalClauses.class));
        var relations = read(version, "relations", told -> patient.convertValue(told, RELATIONS));
        return new Clauses(
                clauses == null ? FinalClauses.UNSTATED : clauses,
                read(version, "adoptedOn", told -> PartialDate.parse(String.valueOf(told))),
                relations == null ? List.of() : relations,
                version.entry());
    }

    /** What cannot be read is not known: one field that is not in form must not hide the instrument. */
    private static <T> @Nullable T read(KnownInstrumentVersion version, String field, Function<Object, T> reader) {
        var told = version.state().get(field);
        try {
            return told == null ? null : reader.apply(told);
        } catch (IllegalArgumentException e) {
            LOG.errorf(e, "%s of entry %d is not in form", field, version.entry());
            return null;
        }
    }
}
