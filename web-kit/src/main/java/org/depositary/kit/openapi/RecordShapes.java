package org.depositary.kit.openapi;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/** The records of the house, by which schemas are completed: what is not {@code @Nullable} is always there. */
final class RecordShapes {

    private static final String OURS = "org.depositary.";
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName JSON_PROPERTY = DotName.createSimple(JsonProperty.class);
    private static final DotName JSON_VALUE = DotName.createSimple(JsonValue.class);
    private static final DotName OPTIONAL = DotName.createSimple(Optional.class);

    private static final DotName JSON_INCLUDE = DotName.createSimple(JsonInclude.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final Set<DotName> COLLECTIONS =
            Set.of(DotName.createSimple(List.class), DotName.createSimple(Set.class), DotName.createSimple(Map.class));

    private final Map<String, List<ClassInfo>> bySchemaName;

    RecordShapes(IndexView index) {
        bySchemaName = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> type.name().toString().startsWith(OURS))
                .collect(groupingBy(RecordShapes::schemaName));
    }

    /** Completes the schema {@code name}, where it describes a record. */
    void complete(String name, Schema schema) {
        var properties = schema.getProperties();
        if (properties != null) {
            var named = calledSo(bySchemaName.getOrDefault(name, List.of()));
            named.stream()
                    .filter(type -> named.size() == 1 || names(type).containsAll(properties.keySet()))
                    .findFirst()
                    .ifPresent(type -> complete(schema, type));
        }
    }

    /** A record that says how its schema is called outranks one that merely has that name. */
    private static List<ClassInfo> calledSo(List<ClassInfo> named) {
        var saying = named.stream().filter(RecordShapes::saysItsName).toList();
        return saying.isEmpty() ? named : saying;
    }

    private static void complete(Schema schema, ClassInfo type) {
        if (type.hasAnnotation(JSON_VALUE)) {
            schema.setProperties(null);
            schema.setRequired(null);
            return;
        }
        var present = type.recordComponents().stream()
                .filter(RecordShapes::isAlwaysPresent)
                .map(RecordShapes::name)
                .filter(schema.getProperties()::containsKey)
                .toList();
        schema.setRequired(present.isEmpty() ? null : present);
    }

    /** The name its schema has in the document. */
    private static String schemaName(ClassInfo type) {
        return saysItsName(type) ? type.declaredAnnotation(SCHEMA).value("name").asString() : type.simpleName();
    }

    private static boolean saysItsName(ClassInfo type) {
        var described = type.declaredAnnotation(SCHEMA);
        return described != null && described.value("name") != null;
    }

    /** A component as JSON names it. */
    private static String name(RecordComponentInfo component) {
        var renamed = component.declaringClass().field(component.name()).annotation(JSON_PROPERTY);
        return renamed == null || renamed.value() == null
                ? component.name()
                : renamed.value().asString();
    }

    private static Set<String> names(ClassInfo type) {
        return type.recordComponents().stream().map(RecordShapes::name).collect(Collectors.toSet());
    }

    private static boolean isAlwaysPresent(RecordComponentInfo component) {
        var annotations = Stream.concat(component.annotations().stream(), component.type().annotations().stream());
        return !component.type().name().equals(OPTIONAL)
                && !isLeftOutWhenEmpty(component)
                && annotations.map(AnnotationInstance::name).noneMatch(NULLABLE::equals);
    }

    /** An empty collection is left out where the record, or the component, says so. */
    private static boolean isLeftOutWhenEmpty(RecordComponentInfo component) {
        var record = component.declaringClass();
        return COLLECTIONS.contains(component.type().name())
                && Stream.of(
                                record.declaredAnnotation(JSON_INCLUDE),
                                record.field(component.name()).annotation(JSON_INCLUDE))
                        .anyMatch(inclusion -> inclusion != null
                                && inclusion.value() != null
                                && inclusion.value().asEnum().equals("NON_EMPTY"));
    }
}
