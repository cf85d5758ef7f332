package org.depositary.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFaultTest {

    @ParameterizedTest
    @CsvSource({
        "42501, 403",
        "22021, 400",
        "08006, 503",
        "53300, 503",
        "40001, 503",
        "40P01, 503",
        "55P03, 503",
        "57P01, 503",
        ", 503",
    })
    void aKnownStateHasAStatusHoweverDeepItLies(String state, int status) {
        var failure = new IllegalStateException(new RuntimeException(new SQLException("said", state)));
        assertThat(DatabaseFault.status(failure)).contains(status);
    }

    @Test
    void aCommitThatTheDatabaseDidNotLiveToAnswerMayBeTriedAgain() {
        var commit = new IllegalStateException("rolled back");
        commit.addSuppressed(new IllegalStateException(new SQLException("cut off", "08006")));
        assertThat(DatabaseFault.status(new IllegalStateException(commit))).contains(503);
    }

    @ParameterizedTest
    @CsvSource({"23505", "42P01", "22003"})
    void anyOtherStateIsAFaultOfOurs(String state) {
        assertThat(DatabaseFault.status(new SQLException("said", state))).isEmpty();
    }

    @Test
    void whatIsNotOfTheDatabaseIsLeftAlone() {
        assertThat(DatabaseFault.status(new IllegalStateException("42501"))).isEmpty();
    }
}
