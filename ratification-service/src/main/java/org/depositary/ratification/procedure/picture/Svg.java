package org.depositary.ratification.procedure.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a laid-out picture as a drawing that a browser shows and a reader's software can read aloud. */
record Svg(Picture picture, Layout layout) {

    private static final double HEAD = 40;
    private static final double LEGEND = 42;
    private static final double NARROWEST = 1000;
    private static final double BASELINE = 11;
    private static final int SWATCH = 138;
    private static final String LINES =
            "Dashed box: need not happen. Blue arrow: sets off. Red: where a refusal leads.";

    String text() {
        double width = Math.max(layout.width(), NARROWEST);
        double height = layout.height() + HEAD + LEGEND;
        return Stream.of(
                        head(width, height),
                        Arrays.stream(Arrow.Kind.values()).map(Svg::arrowHead),
                        Stream.of("<g transform=\"translate(%s %s)\">"
                                .formatted(number((width - layout.width()) / 2), number(HEAD))),
                        Abreast.of(layout.boxes()).stream().map(Svg::ground),
                        layout.lines().stream().flatMap(Svg::arrow),
                        layout.boxes().stream().flatMap(Svg::box),
                        Stream.of("</g>"),
                        legend(height - LEGEND + 8),
                        Stream.of("</svg>", ""))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> head(double width, double height) {
        return Stream.of(
                ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$s %2$s\" width=\"%1$s\" height=\"%2$s\""
                                + " role=\"img\" font-family=\"Helvetica, Arial, sans-serif\" font-size=\"11\">")
                        .formatted(number(width), number(height)),
                "<title>" + escaped(picture.title()) + "</title>",
                "<rect width=\"100%\" height=\"100%\" fill=\"#fdfdfb\"/>",
                "<text x=\"26\" y=\"26\" font-size=\"15\" font-weight=\"bold\">" + escaped(picture.title())
                        + "</text>");
    }

    private static String arrowHead(Arrow.Kind kind) {
        return ("<marker id=\"%s\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\""
                        + " orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"%s\"/></marker>")
                .formatted(kind, kind.colour());
    }

    private static String ground(Abreast ground) {
        return "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"10\" fill=\"%s\"><title>%s</title></rect>"
                .formatted(
                        number(ground.left()),
                        number(ground.top()),
                        number(ground.right() - ground.left()),
                        number(ground.bottom() - ground.top()),
                        Abreast.FILL,
                        Abreast.SAYS);
    }

    private static Stream<String> arrow(Layout.Line line) {
        Arrow.Kind kind = line.arrow().kind();
        String points = line.points().stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
        String drawn =
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.3\"%s marker-end=\"url(#%s)\"/>"
                        .formatted(
                                points,
                                kind.colour(),
                                kind == Arrow.Kind.REFUSAL ? " stroke-dasharray=\"5 3\"" : "",
                                kind);
        return Stream.concat(Stream.of(drawn), line.arrow().label().stream().map(label -> label(line, label)));
    }

    private static String label(Layout.Line line, String label) {
        return "<text x=\"%s\" y=\"%s\" font-size=\"10\" fill=\"%s\">%s</text>"
                .formatted(
                        number(line.label().x() + 3),
                        number(line.label().y() + BASELINE),
                        line.arrow().kind().colour(),
                        escaped(label));
    }

    private static Stream<String> box(Layout.Place place) {
        Box box = place.box();
        String frame = "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"6\" fill=\"%s\" stroke=\"#333333\"%s/>"
                .formatted(
                        number(place.corner().x()),
                        number(place.corner().y()),
                        number(place.width()),
                        number(place.height()),
                        box.fill(),
                        box.optional() ? " stroke-dasharray=\"4 3\"" : " stroke-width=\"1.4\"");
        List<Layout.Text> texts = Layout.lines(box).toList();
        return Stream.of(
                        Stream.of("<g><title>" + escaped(told(box)) + "</title>", frame),
                        IntStream.range(0, texts.size()).mapToObj(line -> text(texts.get(line), place.corner(), line)),
                        Stream.of("</g>"))
                .flatMap(parts -> parts);
    }

    private static String told(Box box) {
        return box.id() + ": " + box.shade().map(shade -> shade.says() + ". ").orElse("") + box.says();
    }

    private static String text(Layout.Text text, Layout.Point corner, int line) {
        String style = switch (text.style()) {
            case NAME -> " font-weight=\"bold\"";
            case BODY -> " fill=\"#555555\"";
            case REMARK -> " fill=\"#1f5fa8\" font-style=\"italic\"";
        };
        return "<text x=\"%s\" y=\"%s\"%s>%s</text>"
                .formatted(
                        number(corner.x() + Layout.PADDING),
                        number(corner.y() + Layout.PADDING + Layout.LINE * line + BASELINE),
                        style,
                        escaped(text.line()));
    }

    private Stream<String> legend(double y) {
        Stream<Swatch> shades =
                picture.coloured() ? Arrays.stream(Shade.values()).map(Swatch::of) : Stream.empty();
        Stream<Swatch> grounds = Abreast.of(layout.boxes()).stream().limit(1).map(_ -> Swatch.ABREAST);
        List<Swatch> swatches = Stream.concat(shades, grounds).toList();
        return Stream.concat(
                IntStream.range(0, swatches.size())
                        .mapToObj(place -> swatch(swatches.get(place), 26 + place * SWATCH, y)),
                Stream.of("<text x=\"%s\" y=\"%s\" font-size=\"10\" fill=\"#555555\">%s</text>"
                        .formatted(26, number(y + 28), LINES)));
    }

    /** What a colour stands for. */
    private record Swatch(String fill, String says) {

        static final Swatch ABREAST = new Swatch(Abreast.FILL, Abreast.SAYS);

        static Swatch of(Shade shade) {
            return new Swatch(shade.fill(), shade.brief());
        }
    }

    private static String swatch(Swatch swatch, int x, double y) {
        return ("<rect x=\"%d\" y=\"%s\" width=\"12\" height=\"12\" fill=\"%s\" stroke=\"#333333\"/>"
                        + "<text x=\"%d\" y=\"%s\" font-size=\"10\">%s</text>")
                .formatted(x, number(y), swatch.fill(), x + 16, number(y + 10), swatch.says());
    }

    /** In tenths of a pixel, whatever the machine's language. */
    private static String number(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
