package org.depositary.declarations.clause;

import java.util.Arrays;
import java.util.List;

/** Passages that PostgreSQL has cut out and marked, made safe to show. */
final class Passage {

    private static final String START = "\uE000";
    private static final String STOP = "\uE001";
    private static final String CUT = "\uE002";

    /** Marks that no text of a treaty has: private-use characters. */
    static final String OPTIONS = "StartSel=" + START + ", StopSel=" + STOP + ", FragmentDelimiter=" + CUT
            + ", MaxFragments=3, MaxWords=30, MinWords=10";

    private Passage() {}

    static List<String> html(String marked) {
        return Arrays.stream(marked.split(CUT)).map(Passage::escaped).toList();
    }

    private static String escaped(String passage) {
        return passage.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace(START, "<mark>")
                .replace(STOP, "</mark>");
    }
}
