package org.depositary.declarations.clause;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.depositary.kit.fact.Source;
import org.depositary.kit.journal.Journal;
import org.depositary.kit.problem.Unsound;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every tree of clauses however it is rearranged, and of every choice among versions of a text. */
class ClauseTreePropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 6);
    private static final int TRIES = 60;
    private static final UUID INSTRUMENT = new UUID(0, 1);

    private long entries;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aRearrangedTreeIsATreeOfTheSameClauses(long seed) {
        var random = new Random(seed);
        for (var tries = 0; tries < TRIES; tries++) {
            var before = tree(places(random));
            var draft = new ClauseDraft(before);
            for (var step = 0; step < 10; step++) {
                moveSomething(random, draft, before);
            }
            var after = tree(placed(before, draft));
            assertThat(ids(after)).as("seed %d", seed).isEqualTo(ids(before));
            assertThat(after.all()).extracting(ClauseVersion::eId).doesNotHaveDuplicates();
            assertThat(after.all())
                    .allSatisfy(clause -> assertThat(clause.eId().parent())
                            .satisfiesAnyOf(
                                    parent -> assertThat(parent).isEmpty(),
                                    parent -> assertThat(after.find(parent.orElseThrow()))
                                            .isPresent()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void aClauseThatIsMovedFollowsTheOneItWasPutBehindAndTakesItsOwnWithIt(long seed) {
        var random = new Random(seed);
        for (var tries = 0; tries < TRIES; tries++) {
            var before = tree(places(random));
            var top = siblings(before, Optional.empty());
            var moved = top.get(random.nextInt(top.size()));
            var after = top.get(random.nextInt(top.size()));
            if (moved.equals(after)) {
                continue;
            }
            var draft = new ClauseDraft(before);
            var to = EId.of("art_99");
            draft.move(moved.eId(), new MoveRequest(to, after.eId(), null, null, null, Source.citing("Example")));
            var now = tree(placed(before, draft));
            var order = siblings(now, Optional.empty()).stream()
                    .map(ClauseVersion::clause)
                    .toList();
            assertThat(order.indexOf(moved.clause())).as("seed %d", seed).isEqualTo(order.indexOf(after.clause()) + 1);
            within(before, moved.eId())
                    .forEach(inner -> assertThat(
                                    now.find(inner.clause()).orElseThrow().eId())
                            .isEqualTo(inner.eId().moved(moved.eId(), to)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void onEveryDayTheTextIsTheOneOfTheLatestRegimeThatBindsThoseWhoAsk(long seed) {
        var random = new Random(seed);
        for (var tries = 0; tries < TRIES; tries++) {
            var clause = place("art_1", 1);
            var texts = texts(random, clause);
            var record = new ClauseRecord(INSTRUMENT, List.of(clause), texts);
            var accepted = texts.stream()
                    .map(ClauseText::regime)
                    .filter(_ -> random.nextBoolean())
                    .collect(toSet());
            for (var day = 0; day < 40; day++) {
                var at = DAY.plusDays(day);
                var shown = record.tree(Selection.amongThose(at, accepted)).textsOf(clause);
                assertThat(shown.stream().findFirst())
                        .as("seed %d, day %d", seed, day)
                        .isEqualTo(expected(texts, accepted, at));
                assertThat(shown).hasSizeLessThan(2);
            }
        }
    }

    /** The same said naively: what holds, of the regime that began last, what began last. */
    private static Optional<ClauseText> expected(List<ClauseText> texts, Set<UUID> accepted, LocalDate day) {
        var began = texts.stream()
                .collect(toMap(ClauseText::regime, ClauseTreePropertiesTest::begins, (a, b) -> a.isBefore(b) ? a : b));
        return texts.stream()
                .filter(text -> text.isOriginal() || accepted.contains(text.regime()))
                .filter(text -> !day.isBefore(begins(text))
                        && text.validTo().map(day::isBefore).orElse(true))
                .max(Comparator.comparing(
                                (ClauseText text) -> text.isOriginal() ? LocalDate.MIN : began.get(text.regime()))
                        .thenComparing(ClauseTreePropertiesTest::begins)
                        .thenComparingLong(ClauseText::entry));
    }

    private static LocalDate begins(ClauseText text) {
        return text.validFrom().orElse(LocalDate.MIN);
    }

    /** Under each of a few regimes, texts of one language that follow each other, with gaps. */
    private List<ClauseText> texts(Random random, ClauseVersion clause) {
        var texts = new ArrayList<ClauseText>();
        for (var regime = 0; regime < 4; regime++) {
            var id = regime == 0 ? INSTRUMENT : new UUID(0, 100 + regime);
            var from = DAY.plusDays(random.nextInt(15));
            for (var version = 0; version < 3; version++) {
                var to = from.plusDays(1 + random.nextInt(10));
                var binding = new ClauseText.Binding(
                        id,
                        "example-" + regime,
                        regime == 0 && version == 0 ? null : from,
                        version == 2 && random.nextBoolean() ? null : to);
                texts.add(ClauseText.of(clause, wording(regime + "." + version), binding, recorded()));
                from = to.plusDays(random.nextInt(3));
            }
        }
        return texts;
    }

    private static ClauseText.Wording wording(String text) {
        return new ClauseText.Wording("en", TextForm.AUTHENTIC, text, Source.citing("Example"));
    }

    private static void moveSomething(Random random, ClauseDraft draft, ClauseTree tree) {
        var known = tree.all().stream()
                .map(ClauseVersion::eId)
                .sorted(Comparator.comparing(EId::value))
                .toList();
        var from = known.get(random.nextInt(known.size()));
        var into = random.nextInt(3) == 0
                ? ""
                : known.get(random.nextInt(known.size())).value() + "__";
        var to = EId.of(into + "para_" + random.nextInt(8));
        try {
            draft.move(from, new MoveRequest(to, null, null, null, null, Source.citing("Example")));
        } catch (Unsound refused) {
            assertThat(refused.parts()).isNotEmpty();
        }
    }

    private static List<ClauseVersion> placed(ClauseTree before, ClauseDraft draft) {
        var changed = draft.changes();
        var former = changed.stream().map(ClauseDraft.Change::former).collect(toSet());
        return Stream.concat(
                        before.all().stream().filter(place -> !former.contains(place)),
                        changed.stream().map(change -> change.recorded(null, new Journal.Recorded(1, Instant.EPOCH))))
                .toList();
    }

    private static ClauseTree tree(List<ClauseVersion> places) {
        return new ClauseRecord(INSTRUMENT, places, List.of()).tree(Selection.on(DAY));
    }

    private List<ClauseVersion> places(Random random) {
        var names = new ArrayList<String>();
        for (var article = 1; article <= 2 + random.nextInt(3); article++) {
            names.add("art_" + article);
            for (var paragraph = 1; paragraph <= random.nextInt(4); paragraph++) {
                names.add("art_" + article + "__para_" + paragraph);
                for (var point = 1; point <= random.nextInt(3); point++) {
                    names.add("art_" + article + "__para_" + paragraph + "__point_" + point);
                }
            }
        }
        var places = new ArrayList<ClauseVersion>();
        names.forEach(name -> places.add(place(name, places.size() + 1)));
        return places;
    }

    private ClauseVersion place(String eId, int ordinal) {
        var placement = Placement.original(EId.of(eId), BigDecimal.valueOf(ordinal), INSTRUMENT);
        var description =
                new ClauseDescription(ClauseType.PARAGRAPH, null, null, null, List.of(), Source.citing("Example"));
        return ClauseVersion.added(INSTRUMENT, placement, description, recorded());
    }

    private Journal.Recorded recorded() {
        return new Journal.Recorded(++entries, Instant.EPOCH);
    }

    private static Set<UUID> ids(ClauseTree tree) {
        return new HashSet<>(tree.all().stream().map(ClauseVersion::clause).toList());
    }

    private static List<ClauseVersion> siblings(ClauseTree tree, Optional<EId> parent) {
        return tree.all().stream()
                .filter(clause -> clause.eId().parent().equals(parent))
                .sorted(Comparator.comparing(ClauseVersion::ordinal))
                .toList();
    }

    private static List<ClauseVersion> within(ClauseTree tree, EId eId) {
        return tree.all().stream().filter(clause -> clause.eId().isWithin(eId)).toList();
    }
}
