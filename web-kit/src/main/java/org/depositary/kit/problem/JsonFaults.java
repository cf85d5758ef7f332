package org.depositary.kit.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong in a JSON text and where, without a class name. */
final class JsonFaults {

    private JsonFaults() {}

    static Problem describe(JsonProcessingException fault) {
        var base = HttpProblems.of(400);
        var detail = says(fault) + place(fault.getLocation());
        var problem = Problem.of("malformed-json", base.status(), "The JSON cannot be read", detail);
        return fault instanceof JsonMappingException mapping
                ? problem.with(List.of(new InvalidPart(pointer(mapping), says(fault))))
                : problem;
    }

    private static String says(JsonProcessingException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException unknown ->
                "'" + unknown.getPropertyName() + "' is not a field here; the fields are "
                        + unknown.getKnownPropertyIds().stream()
                                .map(String::valueOf)
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + ".";
            case InvalidTypeIdException type -> "'" + type.getTypeId() + "' is not a type here.";
            case InvalidFormatException format ->
                "'" + format.getValue() + "' cannot stand here" + wanted(format) + ".";
            case MismatchedInputException mismatch
            when mismatch.getCause() == null -> "A value of another type is needed here.";
            case JsonMappingException mapping
            when mapping.getCause() instanceof IllegalArgumentException cause -> String.valueOf(cause.getMessage());
            case JsonMappingException mapping -> "A value cannot stand here.";
            default -> fault.getOriginalMessage().lines().findFirst().orElse("Not JSON.");
        };
    }

    private static String wanted(InvalidFormatException format) {
        var type = format.getTargetType();
        return type != null && type.isEnum() ? "; one of " + List.of(type.getEnumConstants()) + " can" : "";
    }

    private static String pointer(JsonMappingException fault) {
        return fault.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    private static String place(@org.jspecify.annotations.Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }
}
