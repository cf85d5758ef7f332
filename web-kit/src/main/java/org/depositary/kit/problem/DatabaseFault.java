package org.depositary.kit.problem;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a failure of the database (by its SQLSTATE) means to a client. */
enum DatabaseFault {
    /** The application role may not do this, or row-level security hides it. */
    NOT_ALLOWED("42501", 403),
    /** A text holds what PostgreSQL cannot keep: U+0000. */
    NOT_TEXT("22021", 400),
    /** What a later try may not meet: no connection to be had (which has no SQLSTATE) or a lost one, too many, deadlocks, lost races, shutdowns. */
    PASSING("null|08...|53...|40001|40P01|55P03|57P0.", 503);

    private static final int DEEPEST = 12;

    private final Pattern states;
    private final int status;

    DatabaseFault(String states, int status) {
        this.states = Pattern.compile(states);
        this.status = status;
    }

    /** The status of {@code failure}, where one of its causes is a known state of the database. */
    static Optional<Integer> status(Throwable failure) {
        return Stream.of(values())
                .filter(fault -> states(failure)
                        .anyMatch(state -> fault.states.matcher(state).matches()))
                .map(fault -> fault.status)
                .findFirst();
    }

    private static Stream<String> states(Throwable failure) {
        return within(failure, DEEPEST)
                .filter(SQLException.class::isInstance)
                .map(cause -> String.valueOf(((SQLException) cause).getSQLState()));
    }

    /** It, what caused it and what was suppressed on the way: a commit that the database did not live to answer is told so. */
    private static Stream<Throwable> within(Throwable failure, int deep) {
        return deep == 0
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(failure),
                        Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()))
                                .flatMap(inner -> within(inner, deep - 1)));
    }
}
