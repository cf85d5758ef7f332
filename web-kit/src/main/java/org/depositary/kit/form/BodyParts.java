package org.depositary.kit.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.depositary.kit.problem.InvalidPart;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a body that has been read: what is not {@code @Nullable} is there, and every text can be kept.
 *
 * <p>The document calls required what is not {@code @Nullable}; here the promise is held.
 */
final class BodyParts {

    private static final String OURS = "org.depositary.";

    private final List<InvalidPart> faults = new ArrayList<>();

    List<InvalidPart> faults(Object body) {
        look("", body);
        return List.copyOf(faults);
    }

    private void look(String pointer, @Nullable Object part) {
        switch (part) {
            case null -> faults.add(new InvalidPart(pointer, "is needed"));
            case String text
            when !canBeKept(text) ->
                faults.add(new InvalidPart(pointer, "holds a character that cannot be kept (U+0000 or half a pair)"));
            case Collection<?> items -> lookAtItems(pointer, items);
            case Map<?, ?> entries ->
                entries.forEach((name, value) -> look(pointer + "/" + escaped(String.valueOf(name)), value));
            case Record parts when parts.getClass().getName().startsWith(OURS) -> lookAtComponents(pointer, parts);
            default -> {}
        }
    }

    private void lookAtItems(String pointer, Collection<?> items) {
        var index = 0;
        for (var item : items) {
            look(pointer + "/" + index++, item);
        }
    }

    private void lookAtComponents(String pointer, Record parts) {
        for (var component : parts.getClass().getRecordComponents()) {
            var value = value(parts, component);
            if (value != null || !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                look(pointer + step(component), value);
            }
        }
    }

    private static @Nullable Object value(Record parts, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A component as JSON names it; nothing where the record is written as that component alone. */
    private static String step(RecordComponent component) {
        var accessor = component.getAccessor();
        if (accessor.isAnnotationPresent(JsonValue.class)) {
            return "";
        }
        var renamed = accessor.getAnnotation(JsonProperty.class);
        return "/" + escaped(renamed == null || renamed.value().isEmpty() ? component.getName() : renamed.value());
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** PostgreSQL keeps no U+0000, and UTF-8 has no half of a surrogate pair. */
    private static boolean canBeKept(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || (point >= 0xD800 && point <= 0xDFFF));
    }
}
