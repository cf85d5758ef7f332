package org.depositary.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.rules.evaluation.Given.after;
import static org.depositary.rules.evaluation.Given.count;
import static org.depositary.rules.evaluation.Given.day;
import static org.depositary.rules.evaluation.Given.on;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.depositary.rules.ActionType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Three treaties administered by the World Intellectual Property Organization with the dates it published: ours are the
 * same for every party, but for one that is named with its reason.
 */
class WipoMembershipTest {

    static final Path TABLE = Path.of("../../shared/data/conformance/wipo-membership.csv");

    private static final String WCT = "WIPO Copyright Treaty (WCT)";

    /** Facts that the table does not tell: whose date waits for whose. */
    private static final Map<String, List<Set<String>>> INTERLOCKS = Map.of(
            "Singapore",
            List.of(
                    Set.of(
                            "Belgium",
                            "Luxembourg",
                            "Netherlands (Kingdom of the)",
                            "Benelux Organization for Intellectual Property (BOIP)"),
                    Set.of("Benin", "Mali", "African Intellectual Property Organization (OAPI)")));

    /** Montenegro goes on with what bound it before its independence, from that day. */
    private static final Map<String, String> EFFECTIVE = Map.of("Montenegro", "2006-06-03");

    /** The depositary stated the first of the next month; three months after 31 March are 30 June. */
    private static final Map<String, String> STATED_OTHERWISE =
            Map.of("Patent Switzerland", "2008-06-30", WCT + " Switzerland", "2008-06-30");

    private static List<String[]> rows = List.of();

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(TABLE), "The conformance data are not beside this clone.");
        rows = Files.readAllLines(TABLE).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            WIPO Copyright Treaty (WCT), 30, 2002-03-06
            Patent,                      10, 2005-04-28
            Singapore,                   10, 2009-03-16
            """)
    void everyPartyHasThePublishedDate(String treaty, int needed, String general) {
        var terms = new Terms(count(needed, after("P3M")), null, INTERLOCKS.getOrDefault(treaty, List.of()));
        var parties = parties(treaty);

        var found = EntryIntoForce.of(
                terms, Facts.of(parties.stream().map(WipoMembershipTest::act).toList()), day("2030-01-01"));

        assertThat(found.entersIntoForceOn()).isEqualTo(on(general));
        assertThat(parties)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(force(found, row[0]))
                        .as(row[0])
                        .isEqualTo(on(STATED_OTHERWISE.getOrDefault(treaty + " " + row[0], row[5]))));
    }

    private static List<String[]> parties(String treaty) {
        var found = new ArrayList<String[]>();
        rows.stream().filter(row -> row[1].equals(treaty) && !row[4].isEmpty()).forEach(found::add);
        return found;
    }

    private static Days force(Evaluation found, String party) {
        return Objects.requireNonNull(Objects.requireNonNull(found.of(party)).entersIntoForceOn());
    }

    private static Act act(String[] row) {
        var type = switch (row[3]) {
            case "Ratification" -> ActionType.RATIFICATION;
            case "Accession" -> ActionType.ACCESSION;
            case "Declaration of Continued Application" -> ActionType.CONTINUED_APPLICATION;
            default -> throw new IllegalArgumentException(row[3]);
        };
        var effective = row[1].equals(WCT) && EFFECTIVE.containsKey(row[0]) ? on(EFFECTIVE.get(row[0])) : null;
        return new Act(row[0], type, null, on(row[4]), null, null, null, effective);
    }
}
