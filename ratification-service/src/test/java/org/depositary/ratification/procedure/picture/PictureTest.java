package org.depositary.ratification.procedure.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.depositary.ratification.procedure.CaseFacts;
import org.depositary.ratification.procedure.Happening;
import org.depositary.ratification.procedure.Procedure;
import org.depositary.ratification.procedure.Requirement;
import org.depositary.ratification.procedure.graph.When;
import org.depositary.ratification.procedure.template.Outcome;
import org.depositary.ratification.procedure.template.ProcedureTemplate;
import org.depositary.ratification.procedure.template.SeededProcedures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class PictureTest {

    static Stream<ProcedureTemplate> shipped() {
        return SeededProcedures.all().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedProcedureIsDrawnWithABoxForEachStep(ProcedureTemplate template) throws Exception {
        Picture picture = Picture.of(template.id(), template, Optional.empty());
        assertThat(picture.boxes()).hasSameSizeAs(template.steps());
        Document svg = parsed(picture.svg());
        assertThat(svg.getElementsByTagName("g").getLength())
                .isEqualTo(template.steps().size() + 1);
        assertThat(svg.getElementsByTagName("polyline").getLength())
                .isEqualTo(picture.arrows().size());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noBoxLiesOnAnother(ProcedureTemplate template) {
        List<Layout.Place> places =
                Layout.of(Picture.of(template.id(), template, Optional.empty())).boxes();
        for (int place = 0; place < places.size(); place++) {
            for (Layout.Place other : places.subList(place + 1, places.size())) {
                assertThat(overlap(places.get(place), other))
                        .as(template.id() + ": " + other.box().id())
                        .isFalse();
            }
        }
    }

    private static boolean overlap(Layout.Place one, Layout.Place other) {
        return one.corner().x() < other.corner().x() + other.width()
                && other.corner().x() < one.corner().x() + one.width()
                && one.corner().y() < other.corner().y() + other.height()
                && other.corner().y() < one.corner().y() + one.height();
    }

    @Test
    void anArrowNamesTheRefusalThatLeadsThere() {
        assertThat(picture("gb-treaty").arrows())
                .contains(
                        new Arrow("commons_a", "statement_c", Arrow.Kind.REFUSAL, Optional.of("refused")),
                        new Arrow("statement_c", "commons_b", Arrow.Kind.SETS_OFF, Optional.empty()),
                        new Arrow("sign", "lay", Arrow.Kind.FOLLOWS, Optional.empty()));
    }

    @Test
    void aWayOverARequiredStepMakesTheShortOneIdle() {
        assertThat(picture("fr-treaty").arrows())
                .noneMatch(
                        arrow -> arrow.from().equals("chamber_1") && arrow.to().equals("promulgate"))
                .anyMatch(
                        arrow -> arrow.from().equals("chamber_2") && arrow.to().equals("promulgate"));
    }

    @Test
    void whereARefusalLeadsOnTheWayGoesOnTheArrowSaysSo() {
        assertThat(picture("fr-treaty").arrows())
                .contains(new Arrow("chamber_1", "committee_2", Arrow.Kind.FOLLOWS, Optional.of("also if refused")));
    }

    @Test
    void aCaseColoursItsSteps() {
        LocalDate day = LocalDate.of(2026, 1, 6);
        Procedure britain = Procedure.of(SeededProcedures.template("gb-treaty"));
        var facts = new CaseFacts(
                Requirement.CONSENT,
                List.of(
                        Happening.carriedOut("lay", When.on(day)),
                        new Happening("commons_a", When.on(day), Outcome.NEGATIVE)));
        Picture picture = Picture.of("Case", britain.template(), Optional.of(britain.read(facts, day)));
        assertThat(shade(picture, "lay")).isEqualTo(Shade.DONE);
        assertThat(shade(picture, "commons_a")).isEqualTo(Shade.REFUSED);
        assertThat(shade(picture, "lords_a")).isEqualTo(Shade.CAUSED);
        assertThat(shade(picture, "statement_c")).isEqualTo(Shade.ALLOWED);
        assertThat(shade(picture, "ratify")).isEqualTo(Shade.NOT_YET);
        assertThat(picture.svg()).contains("must happen next").contains(Shade.REFUSED.fill());
    }

    @Test
    void whatIsWrittenInAProcedureStaysText() throws Exception {
        Picture hostile = new Picture(
                "<script>\"&",
                List.of(new Box(
                        "a",
                        "<b>\"bold\\",
                        "& co",
                        List.of("\"] ; x"),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        "<i>")),
                List.of(),
                false);
        assertThat(parsed(hostile.svg()).getElementsByTagName("script").getLength())
                .isZero();
        assertThat(hostile.dot()).contains("label=\"<b>\\\"bold\\\\\\n& co\\n\\\"] ; x\"");
    }

    @Test
    void inBritainBothHousesStandOnOneGroundAndNothingElseDoes() {
        List<Layout.Place> places = Layout.of(picture("gb-treaty")).boxes();
        assertThat(Abreast.of(places))
                .singleElement()
                .satisfies(ground -> assertThat(places)
                        .filteredOn(place -> place.corner().x() > ground.left()
                                && place.corner().x() < ground.right()
                                && place.corner().y() > ground.top()
                                && place.corner().y() < ground.bottom())
                        .extracting(place -> place.box().id())
                        .containsExactlyInAnyOrder("commons_a", "lords_a"));
        assertThat(picture("gb-treaty").dot()).contains("{ label=\"side by side\"", "\"commons_a\"; \"lords_a\" }");
    }

    @Test
    void whereAnotherStepLiesBetweenEachHasItsOwnGround() {
        assertThat(Abreast.of(List.of(at("a", "g", 0), at("between", "", 300), at("b", "g", 600))))
                .extracting(Abreast::left)
                .containsExactly(-8.0, 592.0);
        assertThat(Abreast.of(List.of(at("a", "g", 0), at("b", "g", 300), at("c", "", 600))))
                .containsExactly(new Abreast(-8, -8, 528, 58));
    }

    private static Layout.Place at(String id, String group, double x) {
        var box = new Box(
                id, id, id, List.of(), false, Optional.of(group).filter(name -> !name.isEmpty()), Optional.empty(), id);
        return new Layout.Place(box, new Layout.Point(x, 0), 220, 50);
    }

    private static Shade shade(Picture picture, String step) {
        return picture.boxes().stream()
                .filter(box -> box.id().equals(step))
                .flatMap(box -> box.shade().stream())
                .findFirst()
                .orElseThrow();
    }

    private static Picture picture(String procedure) {
        return Picture.of(procedure, SeededProcedures.template(procedure), Optional.empty());
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
