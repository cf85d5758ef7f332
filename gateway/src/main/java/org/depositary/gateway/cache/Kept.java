package org.depositary.gateway.cache;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Locale;

/** An answer in memory: its bytes, its headers, and what must not have changed for it to be given again. */
public record Kept(Buffer body, List<Header> headers, List<Mark> marks, Term term) implements Slot {

    private static final String VARY = "vary";

    public Kept {
        headers = List.copyOf(headers);
        marks = List.copyOf(marks);
    }

    /** The same bytes, found still to be the answer. */
    Kept confirmed(List<Mark> read, Term until) {
        return new Kept(body, headers, read, until);
    }

    /** Of two answers to one question the one that was asked for later. */
    Kept orLater(Kept other) {
        return other.term.since() - term.since() > 0 ? other : this;
    }

    String eTag() {
        return header("etag");
    }

    boolean differsByLanguage() {
        return header(VARY).toLowerCase(Locale.ROOT).contains("accept-language");
    }

    @Override
    public int weight() {
        return body.length() + headers.stream().mapToInt(Header::weight).sum();
    }

    private String header(String name) {
        return headers.stream()
                .filter(header -> header.isNamed(name))
                .map(Header::value)
                .findFirst()
                .orElse("");
    }
}
