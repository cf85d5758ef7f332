package org.depositary.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The answers that docs/domain.md tells under a heading: each says less than the real one, and nothing else. */
record DomainPage(List<JsonNode> told) {

    static final Path FOLDER = Path.of(System.getProperty("depositary.checkout", ".."), "docs");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ANSWER = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final String LEFT_OUT = "…";

    static DomainPage under(String heading) throws IOException {
        var page = Files.readString(FOLDER.resolve("domain.md"));
        var from = page.indexOf("\n### " + heading);
        assertThat(from).as(heading).isNotNegative();
        var to = page.indexOf("\n### ", from + 1);
        var section = to < 0 ? page.substring(from) : page.substring(from, to);
        return new DomainPage(ANSWER.matcher(section)
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring("```json\n".length(), block.length() - "```".length()))
                .map(DomainPage::parsed)
                .toList());
    }

    /** The page's answer number {@code place} is {@code answer}, but for what it leaves out. */
    void tells(int place, Response answer) {
        var real = parsed(answer.asString());
        assertThat(isOf(told.get(place), real)).as(() -> real.toPrettyString()).isTrue();
    }

    /** A list is told whole, or its end after “…”, or its beginning before it. */
    private static boolean isOf(JsonNode told, JsonNode real) {
        if (told.isObject()) {
            return told.properties().stream().allMatch(field -> isOf(field.getValue(), real.path(field.getKey())));
        }
        if (!told.isArray()) {
            return told.equals(real);
        }
        var items = told.valueStream().filter(item -> !isLeftOut(item)).toList();
        var before = isLeftOut(told.path(0)) ? real.size() - items.size() : 0;
        return (items.size() == told.size() ? items.size() == real.size() : items.size() < real.size())
                && IntStream.range(0, items.size()).allMatch(item -> isOf(items.get(item), real.path(before + item)));
    }

    private static boolean isLeftOut(JsonNode item) {
        return item.asText().equals(LEFT_OUT);
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
