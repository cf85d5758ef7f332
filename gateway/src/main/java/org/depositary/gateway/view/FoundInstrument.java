package org.depositary.gateway.view;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.stream.Stream;
import org.depositary.gateway.client.InstrumentItem;
import org.depositary.kit.text.MultilingualText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An instrument whose name has the words. */
@Schema(description = "An instrument whose slug or title has the words.")
public record FoundInstrument(
        @Schema(description = "The instrument's slug.", examples = "example-treaty")
        String instrument,

        MultilingualText title,
        @Schema(examples = "TREATY") String kind,
        @Schema(examples = "ADOPTED") String status) {

    /** The best first. */
    static List<FoundInstrument> among(List<InstrumentItem> all, Words words, int most) {
        return all.stream()
                .flatMap(item -> words.rank(names(item)).map(rank -> new Ranked<>(rank, item)).stream())
                .sorted(comparingInt(Ranked<InstrumentItem>::rank)
                        .thenComparing(found -> found.item().slug()))
                .limit(most)
                .map(found -> of(found.item()))
                .toList();
    }

    private static Stream<String> names(InstrumentItem item) {
        var titles = Stream.concat(
                item.title().byLanguage().values().stream(),
                item.shortTitle() == null ? Stream.of() : item.shortTitle().byLanguage().values().stream());
        return Stream.concat(Stream.of(item.slug()), titles);
    }

    private static FoundInstrument of(InstrumentItem item) {
        return new FoundInstrument(item.slug(), item.title(), item.kind(), item.status());
    }
}
