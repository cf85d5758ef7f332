package org.depositary.declarations.instrument;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
                LegalCharacterAgreement.of(lastWords(about(standing, null))),
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
                        clause -> LegalCharacterAgreement.of(lastWords(about(rows, clause))),
                        (one, other) -> other,
                        TreeMap::new));
    }

    /** What is said of each of {@code instruments} as a whole, of whatever day, in the order in which it was entered. */
    Map<UUID, List<LegalCharacterRequest>> ofTheWhole(Collection<UUID> instruments, Optional<Instant> knownAt) {
        return current(instruments, knownAt)
                .collect(groupingBy(LegalCharacterAssertion::instrument))
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, rows -> about(rows.getValue(), null)));
    }

    private List<LegalCharacterAssertion> standing(Collection<UUID> instruments, AsOf asOf) {
        return current(instruments, asOf.knownAt())
                .filter(row -> row.assertion().wasSaidBy(asOf.asAt()))
                .toList();
    }

    private Stream<LegalCharacterAssertion> current(Collection<UUID> instruments, Optional<Instant> knownAt) {
        return History.of(assertions.of(instruments, knownAt)).current().stream()
                .filter(row -> !row.isRetraction());
    }

    /** What is said of {@code clause}, or of the whole. */
    private static List<LegalCharacterRequest> about(List<LegalCharacterAssertion> rows, @Nullable String clause) {
        return rows.stream()
                .map(LegalCharacterAssertion::assertion)
                .filter(said -> Objects.equals(said.clause(), clause))
                .toList();
    }

    /** The last word of each participant among what is said of one thing. */
    static Collection<LegalCharacter> lastWords(List<LegalCharacterRequest> about) {
        var last = new HashMap<ParticipantCode, LegalCharacterRequest>();
        about.forEach(said -> last.merge(said.participant(), said, LegalCharacters::later));
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
