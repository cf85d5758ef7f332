package org.depositary.kit.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A list as a table: a row an item, a column a field; what lies within a field has its column after a dot. */
public final class ListTable {

    private ListTable() {}

    /** The {@code items} of a list, of {@code type}: where there are none, it says what the columns would be. */
    public static String of(JsonNode items, Class<?> type) {
        var rows = new ArrayList<Map<String, String>>();
        items.forEach(item -> rows.add(row(item)));
        var columns =
                rows.stream().flatMap(row -> row.keySet().stream()).distinct().toList();
        return Csv.write(columns.isEmpty() ? fields(type) : columns, List.copyOf(rows));
    }

    private static List<String> fields(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : List.of("item");
    }

    private static Map<String, String> row(JsonNode item) {
        var row = new LinkedHashMap<String, String>();
        put(row, "", item);
        return row;
    }

    private static void put(Map<String, String> row, String column, JsonNode value) {
        switch (value) {
            case ObjectNode object ->
                object.properties()
                        .forEach(field -> put(
                                row,
                                column.isEmpty() ? field.getKey() : column + "." + field.getKey(),
                                field.getValue()));
            case ArrayNode array -> row.put(column, text(array));
            default -> row.put(column, value.asText());
        }
    }

    /** Words side by side; what has parts of its own stays JSON. */
    private static String text(ArrayNode array) {
        var values = StreamSupport.stream(array.spliterator(), false).toList();
        return values.stream().allMatch(JsonNode::isValueNode)
                ? values.stream().map(JsonNode::asText).collect(Collectors.joining(" "))
                : array.toString();
    }
}
