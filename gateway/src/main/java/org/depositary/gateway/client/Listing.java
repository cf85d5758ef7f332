package org.depositary.gateway.client;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All items of a list, whatever its pages, and the instants at which the pages say they were known. */
public record Listing<T>(List<T> items, List<Instant> knownAt) {

    public Listing {
        items = List.copyOf(items);
        knownAt = List.copyOf(knownAt);
    }

    /** One page as a service sends it. */
    interface Sheet<T> {

        List<T> items();

        @Nullable
        PageEnd page();

        @Nullable
        Instant knownAt();

        default Optional<String> next() {
            return Optional.ofNullable(page()).map(PageEnd::next);
        }
    }

    /** Reads pages until the last; {@code read} takes the cursor of the page that is wanted, none for the first. */
    static <T> Listing<T> of(Function<Optional<String>, ? extends Sheet<T>> read) {
        var items = new ArrayList<T>();
        var knownAt = new LinkedHashSet<Instant>();
        var cursor = Optional.<String>empty();
        do {
            var sheet = read.apply(cursor);
            items.addAll(sheet.items());
            Optional.ofNullable(sheet.knownAt()).ifPresent(knownAt::add);
            cursor = sheet.next();
        } while (cursor.isPresent());
        return new Listing<>(items, List.copyOf(knownAt));
    }
}
