package org.depositary.declarations.clause.rest;

import static java.util.stream.Collectors.joining;

import org.depositary.declarations.clause.ClauseComparison;
import org.depositary.declarations.clause.TextComparison.Piece;

/** A comparison as a page: what is deleted struck through, what is inserted underlined. */
final class ComparisonPage {

    private ComparisonPage() {}

    static String of(ClauseComparison comparison) {
        var to = comparison.to();
        return "<!doctype html>\n<html lang=\"" + escaped(to.language()) + "\"><head><meta charset=\"utf-8\"><title>"
                + escaped(comparison.from().asAt() + " – " + to.asAt())
                + "</title></head><body><p dir=\"auto\" style=\"white-space: pre-wrap\">"
                + comparison.comparison().pieces().stream()
                        .map(ComparisonPage::piece)
                        .collect(joining())
                + "</p></body></html>\n";
    }

    private static String piece(Piece piece) {
        var text = escaped(piece.text());
        return switch (piece.change()) {
            case EQUAL -> text;
            case DELETED -> "<del>" + text + "</del>";
            case INSERTED -> "<ins>" + text + "</ins>";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
