package org.depositary.kit.openapi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** A field that has no value is absent, never null: the document must not let it be. Generators stumble over the union. */
final class AbsentNotNull {

    private AbsentNotNull() {}

    /** Takes null out of {@code schema} and of all that is written inside it. */
    static void mend(Schema schema) {
        withoutTypeBesideReference(schema);
        withoutNullType(schema);
        withoutNullAlternative(schema);
        inside(schema).forEach(AbsentNotNull::mend);
    }

    /** What is referred to says itself what it is; beside it the scanner takes every record for an object. */
    private static void withoutTypeBesideReference(Schema schema) {
        if (schema.getRef() != null) {
            schema.setType(null);
        }
    }

    private static void withoutNullType(Schema schema) {
        var types = schema.getType();
        if (types != null && types.size() > 1 && types.contains(SchemaType.NULL)) {
            schema.setType(
                    types.stream().filter(type -> type != SchemaType.NULL).toList());
        }
    }

    /** One alternative that is left, and is a reference, stands for itself. */
    private static void withoutNullAlternative(Schema schema) {
        var alternatives = schema.getAnyOf();
        if (alternatives == null || alternatives.stream().noneMatch(AbsentNotNull::isNull)) {
            return;
        }
        var left = alternatives.stream()
                .filter(alternative -> !isNull(alternative))
                .toList();
        if (left.size() == 1 && left.getFirst().getRef() != null) {
            schema.setAnyOf(null);
            schema.setRef(left.getFirst().getRef());
        } else {
            schema.setAnyOf(left);
        }
    }

    private static boolean isNull(Schema schema) {
        return List.of(SchemaType.NULL).equals(schema.getType());
    }

    private static Stream<Schema> inside(Schema schema) {
        var properties =
                schema.getProperties() == null ? Stream.<Schema>of() : schema.getProperties().values().stream();
        var alone = Stream.of(
                        Optional.ofNullable(schema.getItems()),
                        Optional.ofNullable(schema.getAdditionalPropertiesSchema()))
                .flatMap(Optional::stream);
        var alternatives = Stream.of(schema.getAnyOf(), schema.getOneOf(), schema.getAllOf())
                .flatMap(list -> list == null ? Stream.of() : list.stream());
        return Stream.of(properties, alone, alternatives).flatMap(all -> all);
    }
}
