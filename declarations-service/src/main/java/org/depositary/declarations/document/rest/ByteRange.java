package org.depositary.declarations.document.rest;

import java.util.Optional;
import java.util.regex.Pattern;

/** A part of some bytes, first and last included (RFC 9110, section 14.1.2). */
record ByteRange(long first, long last) {

    private static final Pattern FORM = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** The one range that {@code header} asks for; empty where it asks for none, or for more than one. */
    static Optional<ByteRange> asked(String header, long size) {
        var form = FORM.matcher(header.strip());
        if (!form.matches() || header.strip().equals("bytes=-")) {
            return Optional.empty();
        }
        var first = form.group(1);
        var last = form.group(2);
        if (first.isEmpty()) {
            return Optional.of(new ByteRange(Math.max(0, size - Long.parseLong(last)), size - 1));
        }
        var end = last.isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(last));
        return Optional.of(new ByteRange(Long.parseLong(first), end));
    }

    boolean isSatisfiable(long size) {
        return first < size && first <= last;
    }

    long length() {
        return last - first + 1;
    }
}
