package org.depositary.ratification.procedure.picture;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a laid-out picture as a drawing that a browser shows and a reader's software can read aloud. */
record Svg(Picture picture, Layout layout) {

    private static final double HEAD = 40;
    private static final double LEGEND = 24;
    private static final double NARROWEST = 760;

    String text() {
        double width = Math.max(layout.width(), NARROWEST);
        double height = layout.height() + HEAD + LEGEND;
        return Stream.of(
                        Stream.of(
                                form(
                                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\""
                                                + " height=\"%.0f\" role=\"img\" font-family=\"Helvetica, Arial, sans-serif\""
                                                + " font-size=\"11\">",
                                        width, height, width, height),
                                "<title>" + escaped(picture.title()) + "</title>",
                                "<rect width=\"100%\" height=\"100%\" fill=\"#fdfdfb\"/>",
                                form(
                                        "<text x=\"26\" y=\"26\" font-size=\"15\" font-weight=\"bold\">%s</text>",
                                        escaped(picture.title()))),
                        Arrays.stream(Arrow.Kind.values()).map(Svg::arrowHead),
                        Stream.of(form("<g transform=\"translate(%.0f %.0f)\">", (width - layout.width()) / 2, HEAD)),
                        layout.lines().stream().flatMap(Svg::arrow),
                        layout.boxes().stream().flatMap(Svg::box),
                        Stream.of("</g>"),
                        legend(height - LEGEND + 8),
                        Stream.of("</svg>", ""))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String arrowHead(Arrow.Kind kind) {
        return form(
                "<marker id=\"%s\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\""
                        + " orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"%s\"/></marker>",
                kind, kind.colour());
    }

    private static Stream<String> arrow(Layout.Line line) {
        String points = line.points().stream()
                .map(point -> form("%.1f,%.1f", point.x(), point.y()))
                .collect(Collectors.joining(" "));
        Arrow.Kind kind = line.arrow().kind();
        return Stream.concat(
                Stream.of(form(
                        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.3\"%s marker-end=\"url(#%s)\"/>",
                        points, kind.colour(), kind == Arrow.Kind.REFUSAL ? " stroke-dasharray=\"5 3\"" : "", kind)),
                line.arrow().label().stream()
                        .map(label -> form(
                                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"10\" fill=\"%s\">%s</text>",
                                line.label().x() + 3, line.label().y() + 11, kind.colour(), escaped(label))));
    }

    private static Stream<String> box(Layout.Place place) {
        Box box = place.box();
        double x = place.corner().x();
        double y = place.corner().y();
        Layout.Text[] texts = Layout.lines(box).toArray(Layout.Text[]::new);
        Stream<String> lines = Stream.iterate(0, line -> line < texts.length, line -> line + 1)
                .map(line -> text(texts[line], x + Layout.PADDING, y + Layout.PADDING + Layout.LINE * line + 11));
        return Stream.of(
                        Stream.of(
                                "<g><title>" + escaped(told(box)) + "</title>",
                                form(
                                        "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"6\" fill=\"%s\""
                                                + " stroke=\"#333333\"%s/>",
                                        x,
                                        y,
                                        place.width(),
                                        place.height(),
                                        box.fill(),
                                        box.optional() ? " stroke-dasharray=\"4 3\"" : " stroke-width=\"1.4\"")),
                        lines,
                        Stream.of("</g>"))
                .flatMap(parts -> parts);
    }

    private static String told(Box box) {
        return box.id() + ": " + box.shade().map(shade -> shade.says() + ". ").orElse("") + box.says();
    }

    private static String text(Layout.Text text, double x, double y) {
        String style = switch (text.style()) {
            case NAME -> " font-weight=\"bold\"";
            case BODY -> " fill=\"#555555\"";
            case REMARK -> " fill=\"#1f5fa8\" font-style=\"italic\"";
        };
        return form("<text x=\"%.1f\" y=\"%.1f\"%s>%s</text>", x, y, style, escaped(text.line()));
    }

    private Stream<String> legend(double y) {
        if (!picture.coloured()) {
            return Stream.of(form(
                    "<text x=\"26\" y=\"%.1f\" fill=\"#555555\">Dashed box: need not happen. Blue: what sets a step off."
                            + " Red: where a refusal leads.</text>",
                    y + 10));
        }
        Shade[] shades = Shade.values();
        return Stream.iterate(0, shade -> shade < shades.length, shade -> shade + 1)
                .map(shade -> form(
                        "<rect x=\"%d\" y=\"%.1f\" width=\"12\" height=\"12\" fill=\"%s\" stroke=\"#333333\"/>"
                                + "<text x=\"%d\" y=\"%.1f\" font-size=\"10\">%s</text>",
                        26 + shade * 120, y, shades[shade].fill(), 42 + shade * 120, y + 10, brief(shades[shade])));
    }

    private static String brief(Shade shade) {
        return shade == Shade.REFUSED ? "refused or ended" : shade.says();
    }

    private static String form(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
