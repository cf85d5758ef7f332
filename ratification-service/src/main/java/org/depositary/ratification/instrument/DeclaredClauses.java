package org.depositary.ratification.instrument;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.depositary.kit.fact.History;
import org.depositary.kit.time.PartialDate;
import org.depositary.rules.FinalClauses;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What instruments say of consent and force, as the declarations feed told of it, now or by an earlier instant. */
@ApplicationScoped
public class DeclaredClauses {

    private static final Logger LOG = Logger.getLogger(DeclaredClauses.class);

    private final KnownInstrumentVersion.Repository versions;
    private final ObjectMapper mapper;

    DeclaredClauses(KnownInstrumentVersion.Repository versions, ObjectMapper mapper) {
        this.versions = versions;
        this.mapper = mapper;
    }

    /**
     * The final clauses of an instrument and the day on which its text was adopted, each where it is known.
     *
     * @param version the journal entry by which this became known here; 0 where nothing was
     */
    public record Clauses(
            @Nullable FinalClauses finalClauses, @Nullable PartialDate adoptedOn, long version) {}

    /** What was known of {@code instrument} by {@code knownAt}. */
    public Clauses of(UUID instrument, Optional<Instant> knownAt) {
        return History.of(versions.of(instrument, knownAt))
                .latest()
                .map(version -> new Clauses(
                        read(version, "finalClauses", told -> mapper.convertValue(told, FinalClauses.class)),
                        read(version, "adoptedOn", told -> PartialDate.parse(String.valueOf(told))),
                        version.entry()))
                .orElseGet(() -> new Clauses(null, null, 0));
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
