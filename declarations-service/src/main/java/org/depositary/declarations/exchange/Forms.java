package org.depositary.declarations.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depositary.kit.problem.InvalidPart;

/** Reads what was imported as JSON of the same meaning would be read, and notes what is not in form. */
@ApplicationScoped
class Forms {

    private final ObjectMapper json;
    private final Validator validator;

    Forms(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** {@code read} as a {@code type}; what is wrong is added to {@code faults}, below {@code pointer}. */
    <T> Optional<T> read(Map<String, Object> read, Class<T> type, String pointer, List<InvalidPart> faults) {
        try {
            var value = json.treeToValue(json.valueToTree(read), type);
            check(value, pointer, faults);
            return Optional.of(value);
        } catch (JsonMappingException e) {
            var where = e.getPath().stream()
                    .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                    .collect(Collectors.joining("/"));
            faults.add(new InvalidPart(pointer + "/" + where, "This value cannot stand here."));
        } catch (JsonProcessingException e) {
            faults.add(new InvalidPart(pointer, "This cannot be read."));
        }
        return Optional.empty();
    }

    /** Notes what of {@code part} breaks a constraint. */
    void check(Object part, String pointer, List<InvalidPart> faults) {
        validator
                .validate(part)
                .forEach(fault -> faults.add(new InvalidPart(
                        pointer + "/" + fault.getPropertyPath().toString().replace('.', '/'), fault.getMessage())));
    }
}
