package org.depositary.kit.problem;

import static jakarta.validation.ElementKind.CONTAINER_ELEMENT;
import static jakarta.validation.ElementKind.METHOD;
import static jakarta.validation.ElementKind.PARAMETER;
import static jakarta.validation.ElementKind.RETURN_VALUE;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the annotated constraints of a request find, as parts of that request. */
final class Violations {

    private Violations() {}

    static List<InvalidPart> parts(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(violation -> new InvalidPart(pointer(violation), violation.getMessage()))
                .sorted(Comparator.comparing(InvalidPart::pointer))
                .toList();
    }

    /** Whether it is our own answer that is not in form. */
    static boolean areOurs(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .flatMap(Violations::steps)
                .anyMatch(step -> step.getKind() == RETURN_VALUE);
    }

    /** A JSON pointer into the body, without the Java method it came through; a parameter that is no body by its name. */
    private static String pointer(ConstraintViolation<?> violation) {
        var steps = steps(violation).dropWhile(step -> step.getKind() == METHOD).toList();
        return steps.size() == 1 && steps.getFirst().getKind() == PARAMETER
                ? steps.getFirst().getName()
                : steps.stream()
                        .filter(step -> step.getKind() != PARAMETER)
                        .map(Violations::pointer)
                        .collect(Collectors.joining());
    }

    private static String pointer(Path.Node step) {
        var index = step.getIndex() == null ? step.getKey() : step.getIndex();
        var name = step.getKind() == CONTAINER_ELEMENT ? null : step.getName();
        return (index == null ? "" : "/" + index) + (name == null ? "" : "/" + name);
    }

    private static Stream<Path.Node> steps(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false);
    }
}
