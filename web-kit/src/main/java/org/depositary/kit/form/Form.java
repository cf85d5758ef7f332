package org.depositary.kit.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depositary.kit.problem.NotInForm;
import org.depositary.kit.time.PartialDate;

/** How values of a kind are written, in a parameter as in JSON, and nothing else is; {@code wanted} names the kind. */
public record Form<T>(String wanted, Pattern pattern, Function<String, T> reader) {

    private static final Form<Integer> INTEGER = of("a whole number", "-?\\d+", Integer::valueOf);
    private static final Form<Long> LONG = of("a whole number", "-?\\d+", Long::valueOf);
    private static final Form<Boolean> BOOLEAN = of("true or false", "true|false", Boolean::valueOf);

    private static final Map<Class<?>, Form<?>> BY_TYPE = Map.of(
            LocalDate.class, of("a day; write 2026-01-06", "\\d{4}-\\d{2}-\\d{2}", LocalDate::parse),
            Instant.class, of("an instant; write 2026-01-06T12:00:00Z", "\\d{4}-\\d{2}-\\d{2}T.+", Instant::parse),
            UUID.class, of("a UUID", "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", UUID::fromString),
            PartialDate.class, of("a day, a month or a year; write 2026-01-06", "[0-9-]+", PartialDate::parse),
            Integer.class, INTEGER,
            int.class, INTEGER,
            Long.class, LONG,
            long.class, LONG,
            Boolean.class, BOOLEAN,
            boolean.class, BOOLEAN);

    /** The form of {@code type}; empty where the house has none, as for plain text. */
    public static Optional<Form<?>> of(Class<?> type) {
        return Optional.ofNullable(type.isEnum() ? ofEnum(type) : BY_TYPE.get(type));
    }

    /** The form of one of the types the house writes as text in JSON. */
    @SuppressWarnings("unchecked")
    public static <T> Form<T> require(Class<T> type) {
        return (Form<T>) of(type).orElseThrow();
    }

    /** What {@code text} says; throws {@link NotInForm}. */
    public T read(String text) {
        try {
            if (pattern.matcher(text).matches()) {
                return reader.apply(text);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new NotInForm(text, wanted);
        }
        throw new NotInForm(text, wanted);
    }

    private static <T> Form<T> of(String wanted, String pattern, Function<String, T> reader) {
        return new Form<>(wanted, Pattern.compile(pattern), reader);
    }

    private static Form<?> ofEnum(Class<?> type) {
        var constants = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(constant -> ((Enum<?>) constant).name(), Function.identity()));
        var names = constants.keySet().stream().sorted().collect(Collectors.joining(", "));
        return of(
                "one of " + names,
                ".+",
                name -> Optional.ofNullable(constants.get(name)).orElseThrow(IllegalArgumentException::new));
    }
}
