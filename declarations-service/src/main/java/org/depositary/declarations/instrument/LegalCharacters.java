package org.depositary.declarations.instrument;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.depositary.declarations.participant.ParticipantCode;
import org.depositary.kit.fact.History;
import org.depositary.kit.time.AsOf;
import org.jspecify.annotations.Nullable;

/** What participants say of the legal character of instruments, and whether they agree. */
@ApplicationScoped
public class LegalCharacters {

    private final LegalCharacterAssertion.Repository assertions;

    LegalCharacters(LegalCharacterAssertion.Repository assertions) {
        this.assertions = assertions;
    }

    /** What is said of an instrument, of the whole and of its clauses, in the order in which it was entered. */
    public record Found(
            List<LegalCharacterView> assertions,
            LegalCharacterAgreement ofTheWhole,
            Map<String, LegalCharacterAgreement> ofClauses) {}

    /** What had been said of {@code instrument} by the day asked about. */
    public Found of(Instrument instrument, AsOf asOf) {
        var standing = standing(List.of(instrument.id()), asOf);
        return new Found(
                standing.stream()
                        .map(row -> LegalCharacterView.of(instrument.slug(), row))
                        .toList(),
                LegalCharacterAgreement.of(ofTheWhole(standing)),
                ofClauses(standing));
    }

    /** Whether those who speak of a part or clause agree, by its eId. */
    private static Map<String, LegalCharacterAgreement> ofClauses(List<LegalCharacterAssertion> rows) {
        return rows.stream()
                .map(LegalCharacterAssertion::assertion)
                .flatMap(said -> Stream.ofNullable(said.clause()))
                .distinct()
                .collect(toMap(
                        Function.identity(),
                        clause -> LegalCharacterAgreement.of(lastWords(rows, clause)),
                        (one, other) -> other,
                        TreeMap::new));
    }

    /** What those who speak of each of {@code instruments} as a whole say, one character a participant. */
    Map<UUID, Collection<LegalCharacter>> ofTheWhole(Collection<UUID> instruments, AsOf asOf) {
        var said = new HashMap<UUID, Collection<LegalCharacter>>();
        standing(instruments, asOf).stream()
                .collect(groupingBy(LegalCharacterAssertion::instrument))
                .forEach((id, rows) -> said.put(id, ofTheWhole(rows)));
        return said;
    }

    private List<LegalCharacterAssertion> standing(Collection<UUID> instruments, AsOf asOf) {
        return History.of(assertions.of(instruments, asOf.knownAt())).current().stream()
                .filter(row -> !row.isRetraction())
                .filter(row -> row.assertion().wasSaidBy(asOf.asAt()))
                .toList();
    }

    private static Collection<LegalCharacter> ofTheWhole(List<LegalCharacterAssertion> rows) {
        return lastWords(rows, null);
    }

    /** The last word of each participant on {@code clause}, or on the whole. */
    private static Collection<LegalCharacter> lastWords(List<LegalCharacterAssertion> rows, @Nullable String clause) {
        var last = new HashMap<ParticipantCode, LegalCharacterRequest>();
        rows.stream()
                .map(LegalCharacterAssertion::assertion)
                .filter(said -> Objects.equals(said.clause(), clause))
                .forEach(said -> last.merge(said.participant(), said, LegalCharacters::later));
        return last.values().stream().map(LegalCharacterRequest::character).toList();
    }

    /** Of two assertions that do not both have a day, the one entered later counts. */
    private static LegalCharacterRequest later(LegalCharacterRequest entered, LegalCharacterRequest next) {
        return isAfter(entered, next) ? entered : next;
    }

    private static boolean isAfter(LegalCharacterRequest one, LegalCharacterRequest other) {
        return one.occurredOn() != null
                && other.occurredOn() != null
                && Objects.requireNonNull(one.occurredOn())
                        .from()
                        .isAfter(Objects.requireNonNull(other.occurredOn()).to());
    }
}
