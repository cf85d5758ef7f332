package org.depositary.system.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What earlier answers told, under names: {@code ${name}} in the script stands for it. */
final class Known {

    private static final Pattern NAME = Pattern.compile("\\$\\{([A-Za-z]+)}");

    private final Map<String, String> values = new HashMap<>();

    void keep(String name, JsonNode value) {
        if (value.isMissingNode()) {
            throw new AssertionError("The answer has nothing to keep as '" + name + "'.");
        }
        values.put(name, value.asText());
    }

    String fill(String text) {
        return NAME.matcher(text).replaceAll(found -> {
            var value = values.get(found.group(1));
            if (value == null) {
                throw new AssertionError("Nothing is kept as '" + found.group(1) + "' yet.");
            }
            return java.util.regex.Matcher.quoteReplacement(value);
        });
    }

    Map<String, String> fill(Map<String, String> texts) {
        var filled = new HashMap<String, String>();
        texts.forEach((name, text) -> filled.put(name, fill(text)));
        return filled;
    }

    JsonNode fill(JsonNode body) {
        return switch (body) {
            case TextNode text -> TextNode.valueOf(fill(text.asText()));
            case ObjectNode object -> {
                var filled = object.objectNode();
                object.properties().forEach(member -> filled.set(member.getKey(), fill(member.getValue())));
                yield filled;
            }
            case ArrayNode array -> {
                var filled = array.arrayNode();
                array.forEach(element -> filled.add(fill(element)));
                yield filled;
            }
            default -> body;
        };
    }
}
