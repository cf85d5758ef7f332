package org.depositary.ratification.instrument;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.depositary.kit.text.MultilingualText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A participant that the declarations feed has told of, as it stands today. */
@Entity
@Table(name = "known_participant")
public class KnownParticipant {

    /** The kinds of participant that have members. */
    static final Set<String> WITH_MEMBERS =
            Set.of("GROUP", "REGIONAL_ECONOMIC_INTEGRATION_ORGANISATION", "INTERNATIONAL_ORGANISATION");

    @Id
    private String code;

    private String kind;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<ParticipantState.Name> names;

    @Column(name = "time_zone")
    private @Nullable String timeZone;

    @SuppressWarnings("NullAway.Init")
    protected KnownParticipant() {}

    KnownParticipant(ParticipantState state) {
        this.code = state.code();
        note(state);
    }

    final void note(ParticipantState state) {
        kind = state.kind();
        names = state.names();
        timeZone = state.timeZone();
    }

    public String code() {
        return code;
    }

    /** What it is in international law, as declarations-service calls it. */
    public String kind() {
        return kind;
    }

    /** Whether it is an organisation, of whatever sort. */
    public boolean isOrganisation() {
        return kind.endsWith("ORGANISATION");
    }

    /** The text of its names, the latest last. */
    public List<MultilingualText> names() {
        return names.stream().map(ParticipantState.Name::text).toList();
    }

    /** The zone in whose days its clocks run, where that is known. */
    public Optional<ZoneId> timeZone() {
        return Optional.ofNullable(timeZone).map(ZoneId::of);
    }

    /** The key {@code text} would be, in canonical case: codes in capitals, slugs in small letters. */
    public static String canonical(String text) {
        return text.contains("-") ? text.toLowerCase(Locale.ROOT) : text.toUpperCase(Locale.ROOT);
    }

    /** Several keys, in any case, by comma; none when none is asked for. */
    public static Set<String> several(@Nullable String codes) {
        return codes == null
                ? Set.of()
                : Arrays.stream(codes.split(","))
                        .map(code -> canonical(code.strip()))
                        .collect(toUnmodifiableSet());
    }

    /** The participants this service knows. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<KnownParticipant, String> {

        /** Those of {@code codes} that are organisations. */
        public List<String> organisations(Collection<String> codes) {
            return codes.isEmpty()
                    ? List.of()
                    : list("code in ?1 and kind like '%ORGANISATION'", codes).stream()
                            .map(KnownParticipant::code)
                            .toList();
        }

        /** The participant with this key, in any case. */
        Optional<KnownParticipant> named(String code) {
            return findByIdOptional(canonical(code));
        }
    }
}
