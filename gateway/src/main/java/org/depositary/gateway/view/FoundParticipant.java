package org.depositary.gateway.view;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.stream.Stream;
import org.depositary.gateway.client.Participant;
import org.depositary.kit.text.MultilingualText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A participant whose name has the words. */
@Schema(description = "A participant whose code or name has the words.")
public record FoundParticipant(
        @Schema(description = "The participant's code.", examples = "XA")
        String participant,

        MultilingualText name) {

    /** The best first. */
    static List<FoundParticipant> among(List<Participant> all, Words words, int most) {
        return all.stream()
                .flatMap(item -> words.rank(names(item)).map(rank -> new Ranked<>(rank, item)).stream())
                .sorted(comparingInt(Ranked<Participant>::rank)
                        .thenComparing(found -> found.item().code()))
                .limit(most)
                .map(found ->
                        new FoundParticipant(found.item().code(), found.item().name()))
                .toList();
    }

    private static Stream<String> names(Participant item) {
        return Stream.concat(Stream.of(item.code()), item.name().byLanguage().values().stream());
    }
}
