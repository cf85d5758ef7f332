package org.depositary.kit.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list in a total order, and where the next begins. */
public record Page(
        @Schema(description = "Give back as `cursor` for the next page; absent on the last.") @Nullable
        String next,

        @Schema(description = "How many items a page has at most.", examples = "50")
        int limit) {

    /** What a query for one item more than the limit found, cut to a page. */
    public record Cut<T>(List<T> items, Page page) {

        /** {@code key} is what the order goes by, at the last item of the page. */
        public static <T> Cut<T> of(List<T> found, Cursor at, Function<T, String> key) {
            var more = found.size() > at.limit();
            var items = more ? List.copyOf(found.subList(0, at.limit())) : List.copyOf(found);
            return new Cut<>(items, new Page(more ? at.after(key.apply(items.getLast())) : null, at.limit()));
        }
    }
}
