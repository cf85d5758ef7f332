package org.depositary.kit.openapi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Every list is given as a table too, and {@code format} is a word for what {@code Accept} says. */
final class Tables {

    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";

    /** The words for the forms that lists have, in the order in which they are told. */
    private static final Map<String, String> WORDS =
            Map.of(JSON, "json", CSV, "csv", "text/html", "html", "text/calendar", "ics");

    private Tables() {}

    static void addTo(HouseOperation operation, Map<String, Schema> schemas) {
        if (operation.isTagged()) {
            operation
                    .answer("200")
                    .flatMap(answer -> Optional.ofNullable(answer.getContent()))
                    .filter(content -> isList(content.getMediaType(JSON), schemas))
                    .ifPresent(content -> add(operation, content));
        }
    }

    private static void add(HouseOperation operation, Content content) {
        if (!content.hasMediaType(CSV)) {
            content.addMediaType(CSV, OASFactory.createMediaType().schema(string()));
        }
        var words = content.getMediaTypes().keySet().stream()
                .flatMap(type -> Stream.ofNullable(WORDS.get(type)))
                .sorted()
                .toList();
        operation.add(format(words));
    }

    private static Parameter format(List<String> words) {
        var schema = string();
        words.forEach(schema::addEnumeration);
        return OASFactory.createParameter()
                .name("format")
                .in(Parameter.In.QUERY)
                .description("The form, in place of `Accept`. In a table a row is an item and a column a field.")
                .schema(schema)
                .example("json");
    }

    private static boolean isList(MediaType json, Map<String, Schema> schemas) {
        return Optional.ofNullable(json)
                .map(MediaType::getSchema)
                .map(Schema::getRef)
                .map(ref -> schemas.get(ref.substring(ref.lastIndexOf('/') + 1)))
                .map(Schema::getProperties)
                .filter(properties -> properties.containsKey("items"))
                .isPresent();
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
