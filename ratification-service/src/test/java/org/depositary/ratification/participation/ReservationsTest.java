package org.depositary.ratification.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.depositary.ratification.action.Told;
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
        var ninety = new ReservationClause(Permission.UNSTATED, null, Period.ofDays(90), null, null, Set.of());

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
        var clause = new ReservationClause(permission, acceptance, null, null, null, Set.of("art_2"));
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

    /** ICERD, art. 20(2): incompatible if at least two thirds of the States Parties object; of three parties, two. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            XB OBJECTION 2001-03-01 to=r                                    | OBJECTED | 2001-03-01
            XB OBJECTION 2001-03-01 to=r; XB OBJECTION 2001-03-02 to=r      | OBJECTED | 2001-03-01
            XB OBJECTION 2001-03-01 to=r; XC OBJECTION 2001-04-01 to=r      | REFUSED  | 2001-04-01
            XC OBJECTION 2001-04-01 to=r; XD OBJECTION 2001-04-01 to=r      | ACCEPTED | 2001-05-02
            XB OBJECTION 2001-03-01 to=r; XC OBJECTION 2001-06-01 to=r      | OBJECTED | 2001-03-01
            """)
    void soManyOfThePartiesRefuseItForAllWhereTheTreatySaysSo(String answers, State state, String since) {
        var twoThirds = new ReservationClause(
                Permission.UNSTATED,
                null,
                Period.ofDays(90),
                null,
                new ReservationClause.PartOfParties(2, 3),
                Set.of());

        var given = Given.acts("XC RATIFICATION 2000-01-01;" + MADE + "; XD SIGNATURE 2000-01-01; " + answers);
        var found = towards(given.with(twoThirds), "XB", "2003-01-01");

        assertThat(found.state()).isEqualTo(state);
        assertThat(text(found.since())).isEqualTo(since);
    }

    /** [VCLT 20(2)] where acceptance by all is needed. */
    @Test
    void oneObjectionRefusesWhatAllMustAccept() {
        var clause = new ReservationClause(Permission.UNSTATED, Acceptance.BY_ALL, null, null, null, Set.of());
        var given = Given.acts("XC RATIFICATION 2000-01-01;" + MADE + "; XC OBJECTION 2001-03-01 to=r");

        assertThat(towards(given.with(clause), "XB", "2003-01-01").state()).isEqualTo(State.REFUSED);
    }

    /** [ILC Guide 2.3.4, 2.5.10]: to widen is late; to reserve less is to withdraw in part, and nobody need accept that. */
    @ParameterizedTest(name = "{0} from art_2 and art_3: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            clauses=art_2             | m    | ACCEPTED
            clauses=art_2,art_3       | r, m | ACCEPTED, LATE_PENDING
            clauses=art_2,art_3,art_4 | r, m | ACCEPTED, LATE_PENDING
            clauses=art_4             | r, m | ACCEPTED, LATE_PENDING
            """)
    void aModificationIsLateUnlessItReservesLess(String clauses, String standing, String states) {
        var given =
                Given.acts(MADE + " clauses=art_2,art_3; m: XA RESERVATION_MODIFICATION 2005-01-01 to=r " + clauses);

        var found = given.on("2006-01-01").reservations("XA", "XB").toList();

        assertThat(found)
                .extracting(one -> one.reservation().id())
                .isEqualTo(Stream.of(standing.split(", ", -1)).map(Told::named).toList());
        assertThat(found).extracting(one -> one.state().name()).isEqualTo(List.of(states.split(", ", -1)));
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
