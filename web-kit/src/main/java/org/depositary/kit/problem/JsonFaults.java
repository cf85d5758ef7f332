package org.depositary.kit.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What is wrong in a JSON text and where, without a class name. */
public final class JsonFaults {

    /** What Jackson found, without what it would have liked and which of its settings would have let it pass. */
    private static final Pattern FOUND = Pattern.compile("(.*?['\\)])(: .*)?");

    /** The names of classes and of Jackson's settings: a fault of ours to tell. */
    private static final Pattern NOT_TOLD = Pattern.compile("\\b(com|io|jakarta|java|org)\\.[a-z]|`");

    private JsonFaults() {}

    static Problem describe(JsonProcessingException fault) {
        var says = says(fault);
        var problem = Problem.of("malformed-json", 400, "The JSON cannot be read", says + place(fault.getLocation()));
        return fault instanceof JsonMappingException mapping
                ? problem.with(List.of(new InvalidPart(pointer(mapping), says)))
                : problem;
    }

    private static String says(JsonProcessingException fault) {
        return switch (fault) {
            case JsonMappingException mapping -> told(says(mapping), "A value cannot stand here.");
            case JsonEOFException end -> "The text ends before the JSON does.";
            case StreamConstraintsException huge -> "A value is too long, or nested too deeply.";
            default -> {
                var found = FOUND.matcher(
                        fault.getOriginalMessage().lines().findFirst().orElse(""));
                yield told(found.matches() ? found.group(1) + "." : "", "This is not JSON.");
            }
        };
    }

    private static String says(JsonMappingException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException unknown ->
                "'" + NotInForm.shown(unknown.getPropertyName()) + "' is not a field here; the fields are "
                        + joined(unknown.getKnownPropertyIds()) + ".";
            case InvalidTypeIdException type ->
                type.getTypeId() == null
                        ? "The field that says what this is, is missing."
                        : "'" + NotInForm.shown(type.getTypeId()) + "' is not a type here.";
            case InvalidFormatException format ->
                "'" + NotInForm.shown(String.valueOf(format.getValue())) + "' cannot stand here" + wanted(format) + ".";
            default -> caused(fault);
        };
    }

    private static String caused(JsonMappingException fault) {
        return switch (fault.getCause()) {
            case JsonProcessingException inner -> says(inner);
            case NumberFormatException number -> "";
            case IllegalArgumentException refused -> String.valueOf(refused.getMessage());
            case null -> fault instanceof MismatchedInputException ? mismatch(fault.getOriginalMessage()) : "";
            default -> "";
        };
    }

    private static String mismatch(String message) {
        if (message.startsWith("Trailing token")) {
            return "Something follows where the JSON has ended.";
        }
        return message.startsWith("Cannot map `null`")
                ? "A value is needed here."
                : "A value of another type is needed here.";
    }

    private static String wanted(InvalidFormatException format) {
        var type = format.getTargetType();
        return type != null && type.isEnum() ? "; one of " + joined(List.of(type.getEnumConstants())) + " can" : "";
    }

    private static String joined(Iterable<?> names) {
        return StreamSupport.stream(names.spliterator(), false)
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String told(String says, String otherwise) {
        return says.isEmpty() || NOT_TOLD.matcher(says).find() ? otherwise : says;
    }

    /** Where in the text the fault lies, as a JSON pointer (RFC 6901). */
    public static String pointer(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }
}
