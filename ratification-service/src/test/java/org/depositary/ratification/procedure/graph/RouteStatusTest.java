package org.depositary.ratification.procedure.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteStatusTest {

    @ParameterizedTest
    @CsvSource({
        "TRUE,   TRUE,   TRUE,   TRUE",
        "TRUE,   ALLOWS, ALLOWS, TRUE",
        "TRUE,   FALSE,  FALSE,  TRUE",
        "ALLOWS, ALLOWS, ALLOWS, ALLOWS",
        "ALLOWS, FALSE,  FALSE,  ALLOWS",
        "FALSE,  FALSE,  FALSE,  FALSE",
    })
    void twoStatusesJoin(RouteStatus one, RouteStatus other, RouteStatus both, RouteStatus either) {
        assertThat(one.and(other)).isEqualTo(other.and(one)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(other.or(one)).isEqualTo(either);
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE,          ALLOWS,        FALSE,         CAUSED",
        "FALSE,         FALSE,         TRUE,          NOT_YET",
        "ALLOWS,        ALLOWS,        ALLOWS,        ALLOWED",
        "UNTRAVERSABLE, UNTRAVERSABLE, UNTRAVERSABLE, NOT_CURRENTLY",
    })
    void oneStatusPassesAGateOrReachesAStep(
            RouteStatus status, RouteStatus decided, RouteStatus negated, Potential potential) {
        assertThat(status.decided()).isEqualTo(decided);
        assertThat(status.negated()).isEqualTo(negated);
        assertThat(status.potential()).isEqualTo(potential);
    }
}
