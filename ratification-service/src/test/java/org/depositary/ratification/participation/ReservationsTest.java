package org.depositary.ratification.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Set;
import org.depositary.ratification.participation.ReservationStanding.State;
import org.depositary.rules.FinalClauses.ReservationClause;
import org.depositary.rules.FinalClauses.ReservationClause.Acceptance;
import org.depositary.rules.FinalClauses.ReservationClause.Permission;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invariant 5: how a reservation of XA stands towards XB, with its date [VCLT 19–23]. */
class ReservationsTest {

    private static final String MADE = "XB RATIFICATION 2000-01-01; XA RATIFICATION 2001-01-01;"
            + " r: XA RESERVATION 2001-01-01 notified=2001-02-01";

    @ParameterizedTest(name = "{0} on {1}: {2} since {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                                             | 2002-01-31 | PENDING  | -          | 2002-02-01
            -                                                             | 2002-02-01 | ACCEPTED | 2002-02-01 | -
            XB OBJECTION 2001-06-01 to=r                                  | 2001-05-31 | PENDING  | -          | 2002-02-01
            XB OBJECTION 2001-06-01 to=r                                  | 2003-01-01 | OBJECTED | 2001-06-01 | -
            XB OBJECTION 2002-02-01 to=r                                  | 2003-01-01 | OBJECTED | 2002-02-01 | -
            XB OBJECTION 2002-02-02 to=r                                  | 2003-01-01 | ACCEPTED | 2002-02-01 | -
            XC OBJECTION 2001-06-01 to=r                                  | 2003-01-01 | ACCEPTED | 2002-02-01 | -
            XB OBJECTION_OPPOSING_ENTRY_INTO_FORCE 2001-06-01 to=r        | 2003-01-01 | OBJECTED_OPPOSING_ENTRY_INTO_FORCE | 2001-06-01 | -
            XB ACCEPTANCE_OF_RESERVATION 2001-03-01 to=r                  | 2001-03-01 | ACCEPTED | 2001-03-01 | -
            o: XB OBJECTION 2001-06-01 to=r; XB OBJECTION_WITHDRAWAL 2001-09-01 to=o | 2003-01-01 | ACCEPTED | 2002-02-01 | -
            """)
    void standsByWhatTheOtherSaidInTime(
            @Nullable String answer, String day, State state, @Nullable String since, @Nullable String until) {
        var found = towards(Given.acts(MADE + (answer == null ? "" : "; " + answer)), "XB", day);

        assertThat(found.state()).isEqualTo(state);
        assertThat(text(found.since())).isEqualTo(since);
        assertThat(text(found.until())).isEqualTo(until);
    }

    @Test
    void whoConsentsLaterMayObjectUntilItDoes() {
        var given = Given.acts(MADE + "; XC RATIFICATION 2005-06-01");
        var objecting = Given.acts(MADE + "; XC OBJECTION 2005-06-01 to=r; XC RATIFICATION 2005-06-01");

        assertThat(towards(given, "XC", "2006-01-01").since()).isEqualTo("2005-06-01");
        assertThat(towards(objecting, "XC", "2006-01-01").state()).isEqualTo(State.OBJECTED);
    }

    @Test
    void withoutANotificationNoTimeRuns() {
        var given = Given.acts("XB RATIFICATION 2000-01-01; XA RATIFICATION 2001-01-01; r: XA RESERVATION 2001-01-01");

        assertThat(towards(given, "XB", "2020-01-01").state()).isEqualTo(State.PENDING);
        assertThat(towards(given, "XB", "2020-01-01").until()).isNull();
    }

    /** International Convention on the Elimination of All Forms of Racial Discrimination, art. 20: ninety days. */
    @Test
    void theTreatyMaySetAnotherTime() {
        var ninety = new ReservationClause(Permission.UNSTATED, null, Period.ofDays(90), null, Set.of());

        assertThat(towards(Given.acts(MADE).with(ninety), "XB", "2001-05-02").since())
                .isEqualTo("2001-05-02");
        assertThat(towards(Given.acts(MADE).with(ninety), "XB", "2001-05-01").state())
                .isEqualTo(State.PENDING);
    }

    @ParameterizedTest(name = "{0}, accepted {1}, by {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            PERMITTED,       NOT_REQUIRED, -,                    NOT_REQUIRING_ACCEPTANCE
            ONLY_TO_CLAUSES, -,            -,                    NOT_REQUIRING_ACCEPTANCE
            PERMITTED,       -,            -,                    ACCEPTED
            UNSTATED,        BY_ORGAN,     -,                    PENDING_ORGAN
            UNSTATED,        BY_ORGAN,     XB,                   PENDING_ORGAN
            UNSTATED,        BY_ORGAN,     example-organisation, ACCEPTED
            UNSTATED,        BY_EACH,      -,                    ACCEPTED
            """)
    void whetherItNeedsAcceptanceSaysTheTreaty(
            Permission permission, @Nullable Acceptance acceptance, @Nullable String by, State state) {
        var clause = new ReservationClause(permission, acceptance, null, null, Set.of("art_2"));
        var answer = by == null ? "" : "; " + by + " ACCEPTANCE_OF_RESERVATION 2001-06-01 to=r";

        assertThat(towards(Given.acts(MADE + answer).with(clause), "XB", "2003-01-01")
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                                                               | PENDING            | -
            XA RATIFICATION 2001-01-01                                                      | LAPSED_UNCONFIRMED | 2001-01-01
            XA RATIFICATION 2001-01-01; XA RESERVATION_CONFIRMATION 2001-01-01 to=r notified=2001-02-01 | ACCEPTED | 2002-02-01
            """)
    void oneMadeWhenSigningCountsFromItsConfirmation(@Nullable String more, State state, @Nullable String since) {
        var told = "XB RATIFICATION 1999-01-01; XA SIGNATURE:SUBJECT_TO_RATIFICATION 1998-01-01;"
                + " r: XA RESERVATION 1998-01-01 notified=1998-02-01" + (more == null ? "" : "; " + more);

        var found = towards(Given.acts(told), "XB", "2003-01-01");

        assertThat(found.state()).isEqualTo(state);
        assertThat(text(found.since())).isEqualTo(since);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                            | 2011-01-31 | LATE_PENDING
            -                            | 2011-02-01 | LATE_PENDING
            -                            | 2011-02-02 | ACCEPTED
            XC OBJECTION 2010-06-01 to=r | 2012-01-01 | LATE_REFUSED
            XC OBJECTION 2011-02-02 to=r | 2012-01-01 | ACCEPTED
            """)
    void aLateOneTakesEffectOnlyIfNobodyObjects(@Nullable String answer, String day, State state) {
        var told = "XB RATIFICATION 1999-01-01; XC RATIFICATION 1999-01-01; XA RATIFICATION 2001-01-01;"
                + " r: XA RESERVATION 2010-01-01 notified=2010-02-01" + (answer == null ? "" : "; " + answer);

        assertThat(towards(Given.acts(told), "XB", day).state()).isEqualTo(state);
    }

    @Test
    void oneThatWasWithdrawnStandsNoMore() {
        var given = Given.acts(MADE + "; XA RESERVATION_WITHDRAWAL 2005-01-01 to=r");

        assertThat(given.on("2004-12-31").reservations("XA", "XB")).hasSize(1);
        assertThat(given.on("2005-01-01").reservations("XA", "XB")).isEmpty();
    }

    private static ReservationStanding towards(Given given, String other, String day) {
        return given.on(day).reservations("XA", other).findFirst().orElseThrow();
    }

    private static @Nullable String text(@Nullable Object day) {
        return day == null ? null : day.toString();
    }
}
