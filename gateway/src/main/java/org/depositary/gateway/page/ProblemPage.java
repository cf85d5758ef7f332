package org.depositary.gateway.page;

import java.util.Locale;

/** What one kind of problem means, as a page. */
record ProblemPage(String type, String title, String explanation) {

    static ProblemPage of(String code, String explanation) {
        var words = code.replace('-', ' ');
        return new ProblemPage(
                "/problems/" + code, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1), explanation);
    }

    /** The page for people. */
    String html() {
        return Html.page(
                title,
                "<p><code>" + Html.escaped(type) + "</code></p><p>" + Html.paragraph(explanation)
                        + "</p><p><a href=\"/problems\">All problems</a> · <a href=\"/docs/\">The API</a></p>");
    }
}
