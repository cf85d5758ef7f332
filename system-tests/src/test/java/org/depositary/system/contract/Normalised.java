package org.depositary.system.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Answers as they would be on any day and any machine: what is new in each run is replaced by what is fixed.
 *
 * <p>The id of a new thing becomes a UUID v5, derived from the operation that first told it and how many it had told
 * before; so a step that comes in between changes no other's ids. What the script itself sends stays.
 */
final class Normalised {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final UUID NAMESPACE = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    private static final Pattern COMPACT_INSTANT = Pattern.compile("\\d{8}T\\d{6}Z");
    private static final Pattern ORIGIN = Pattern.compile("http://localhost:\\d+/");
    private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");

    /** Members whose values belong to one run only, and what stands in their place. */
    private static final Map<String, String> OF_ONE_RUN = Map.of(
            "currentETag", "\"17\"",
            "traceId", "4bf92f3577b34da6a3ce929d0e0e4736",
            "entryhash", "0".repeat(64));

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Integer> told = new HashMap<>();
    private final Set<String> sent = new HashSet<>();
    private final String today;

    /** In a run that happens on {@code today}. */
    Normalised(LocalDate today) {
        this.today = today.toString();
    }

    /** The id that the thing of that name has in every run. */
    static UUID idOf(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-1");
            digest.update(bytes(NAMESPACE));
            var hash = Arrays.copyOf(digest.digest(name.getBytes(UTF_8)), 16);
            hash[6] = (byte) ((hash[6] & 0x0f) | 0x50);
            hash[8] = (byte) ((hash[8] & 0x3f) | 0x80);
            var buffer = java.nio.ByteBuffer.wrap(hash);
            return new UUID(buffer.getLong(), buffer.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** What the script sends of its own is the same in every run. */
    void send(String text) {
        ID.matcher(text).results().forEach(found -> {
            if (!ids.containsKey(found.group())) {
                sent.add(found.group());
            }
        });
        INSTANT.matcher(text).results().forEach(found -> sent.add(found.group()));
    }

    String json(String operation, String text) {
        try {
            return JSON.writeValueAsString(value(operation, "", JSON.readTree(text))) + "\n";
        } catch (JsonProcessingException e) {
            throw new AssertionError(operation + " did not answer JSON: " + text, e);
        }
    }

    String text(String operation, String text) {
        var withIds = ID.matcher(text).replaceAll(found -> id(operation, found.group()));
        var withInstants = INSTANT.matcher(withIds)
                .replaceAll(found -> sent.contains(found.group()) ? found.group() : "2026-01-06T12:00:00Z");
        var withCompact = COMPACT_INSTANT.matcher(withInstants).replaceAll("20260106T120000Z");
        var withAll = ORIGIN.matcher(withCompact).replaceAll("http://localhost:8080/");
        return withAll.equals(today) ? "2026-01-06" : withAll;
    }

    private JsonNode value(String operation, String member, JsonNode node) {
        return switch (node) {
            case TextNode text when OF_ONE_RUN.containsKey(member) -> TextNode.valueOf(OF_ONE_RUN.get(member));
            case TextNode text when member.equals("next") -> TextNode.valueOf("WyJleGFtcGxlLXRyZWF0eSJd");
            case TextNode text when member.equals("sha256") -> text;
            case TextNode text ->
                TextNode.valueOf(HASH.matcher(text(operation, text.asText())).replaceAll("0".repeat(64)));
            case IntNode number when member.equals("position") -> IntNode.valueOf(17);
            case ObjectNode object -> object(operation, object);
            case ArrayNode array -> array(operation, array);
            default -> node;
        };
    }

    private JsonNode object(String operation, ObjectNode object) {
        var fixed = object.objectNode();
        object.properties()
                .forEach(member -> fixed.set(
                        text(operation, member.getKey()), value(operation, member.getKey(), member.getValue())));
        return fixed;
    }

    /** The entries of a feed are counted from one: where in the journal they stand is another in each run. */
    private JsonNode array(String operation, ArrayNode array) {
        var fixed = array.arrayNode();
        array.forEach(element -> {
            var value = value(operation, "", element);
            if (value instanceof ObjectNode entry && entry.has("specversion")) {
                entry.put("id", String.valueOf(fixed.size() + 1));
            }
            fixed.add(value);
        });
        return fixed;
    }

    private String id(String operation, String found) {
        return sent.contains(found)
                ? found
                : ids.computeIfAbsent(
                        found,
                        unknown -> idOf("example-treaty/" + operation + "/" + told.merge(operation, 1, Integer::sum))
                                .toString());
    }
}
