package org.depositary.ratification.action.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.depositary.rules.SignatureEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters are read by source and heading, never by letter alone. */
class TableReaderTest {

    @ParameterizedTest(name = "{1} under {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Signature                                              | 2 Feb 1999     | SIGNATURE
            Signature, Succession to signature(d)                  | 2 Feb 1999 d   | SUCCESSION_TO_SIGNATURE
            Signature, Succession to signature                     | 2 Feb 1999 d   | SUCCESSION_TO_SIGNATURE
            Definitive signature(s), Ratification                  | 2 Feb 1999 s   | SIGNATURE:DEFINITIVE
            Signature ad referendum(s), Signature                  | 2 Feb 1999 s   | SIGNATURE:AD_REFERENDUM
            Ratification, Accession(a)                             | 2 Feb 1999     | RATIFICATION
            Ratification, Accession(a)                             | 2 Feb 1999 a   | ACCESSION
            Ratification, Acceptance(A), Approval(AA)              | 2 Feb 1999 A   | ACCEPTANCE
            Ratification, Acceptance(A), Approval(AA)              | 2 Feb 1999 AA  | APPROVAL
            Acceptance, Accession(a)                               | 2 Feb 1999     | ACCEPTANCE
            Accession, Succession(d)                               | 2 Feb 1999 d   | SUCCESSION
            Ratification, Succession                               | 2 Feb 1999 d   | SUCCESSION
            Ratification, Formal confirmation(c)                   | 2 Feb 1999 c   | FORMAL_CONFIRMATION
            Signature, Confirmation of signature(C)                | 2 Feb 1999 C   | CONFIRMATION_OF_SIGNATURE
            Ratification, Provisional application(n)               | 2 Feb 1999 n   | PROVISIONAL_APPLICATION
            Ratification, Consent to be bound(P)                   | 2 Feb 1999 P   | CONSENT_TO_BE_BOUND
            Ratification, Participation(P)                         | 2 Feb 1999 P   | PARTICIPATION
            Ratification, Simplified procedure(p)                  | 2 Feb 1999 p   | SIMPLIFIED_PROCEDURE
            Ratification, Accession(a)                             | 2 February 1999 a | ACCESSION
            Ratification, Accession(a)                             | 1999-02-02 a   | ACCESSION
            """)
    void theUnitedNationsByHeading(String heading, String cell, String act) {
        assertThat(acts(TableShape.UN, row("Participant", "XA", heading, cell))).isEqualTo(act + " 1999-02-02");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ratification                | 2 Feb 1999 s   | marks no act
            Ratification, Accession(a)  | 2 Feb 1999 P   | marks no act
            Ratification                | 31 Feb 1999    | is not a date
            Ratification                | soon           | is not a date
            Notes                       | 2 Feb 1999     | No heading
            """)
    void whatCannotBeReadIsToldWithItsColumn(String heading, String cell, String says) {
        var found = TableReader.read(TableShape.UN, List.of(row("Participant", "XA", heading, cell)));

        assertThat(found.getFirst().acts()).isEmpty();
        assertThat(found.getFirst().faults()).singleElement().satisfies(fault -> {
            assertThat(fault.column()).isEqualTo(heading);
            assertThat(fault.says()).contains(says);
        });
    }

    @ParameterizedTest(name = "Dutch {0} is {1}")
    @CsvSource(textBlock = """
            R,  CONSENT_UNSPECIFIED
            NK, CONSENT_UNSPECIFIED
            A,  ACCESSION
            Su, SUCCESSION
            S,  SIGNATURE:DEFINITIVE
            """)
    void theKingdomOfTheNetherlandsByType(String type, String act) {
        var row = row("Party", "XA", "Ratification", "02-02-1999", "Type*", type, "Entry into force", "04-05-1999");

        assertThat(acts(TableShape.NL, row)).isEqualTo(act + " 1999-02-02");
        assertThat(TableReader.read(TableShape.NL, List.of(row))
                        .getFirst()
                        .acts()
                        .getFirst()
                        .effectiveOn())
                .hasToString("1999-05-04");
    }

    @Test
    void aDutchRenunciationIsANotice() {
        var row = row("Party", "XA", "Renunciation", "02-02-2009", "Termination", "02-02-2010");

        assertThat(acts(TableShape.NL, row)).isEqualTo("WITHDRAWAL_NOTICE 2009-02-02");
    }

    @ParameterizedTest(name = "Council of Europe, {0}: {1} is {2}")
    @CsvSource(textBlock = """
            Signature,    02/02/1999,    SIGNATURE
            Signature,    02/02/1999 s,  SIGNATURE:DEFINITIVE
            Signature,    02/02/1999 r,  SIGNATURE:AD_REFERENDUM
            Ratification, 02/02/1999,    RATIFICATION
            Ratification, 02/02/1999 a,  ACCESSION
            Ratification, 02/02/1999 su, SUCCESSION
            """)
    void theCouncilOfEuropeByColumn(String column, String cell, String act) {
        assertThat(acts(TableShape.COE, row("State", "XA", column, cell))).isEqualTo(act + " 1999-02-02");
    }

    @Test
    void marksOfTheCouncilOfEuropeAreNotesNotActs() {
        var found = TableReader.read(
                TableShape.COE, List.of(row("State", "XA", "Ratification", "02/02/1999", "R.", "X", "T.", "X")));

        assertThat(found.getFirst().acts()).hasSize(1);
        assertThat(found.getFirst().notes()).hasSize(2);
    }

    @ParameterizedTest(name = "{0} has the note {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2 Feb 1999 1        | RATIFICATION 1999-02-02 | Ratification: footnote 1.
            2 Feb 1999 a 2, 13  | ACCESSION 1999-02-02    | Ratification: footnote 2, 13.
            1999-02 1           | RATIFICATION 1999-02    | Ratification: footnote 1.
            [2 Feb 1999]        | ''                      | Ratification: [2 Feb 1999] stands in brackets, and so not any more; it is not imported.
            [2 Feb 1999 a] 3    | ''                      | Ratification: [2 Feb 1999 a] 3 stands in brackets, and so not any more; it is not imported.
            """)
    void footnotesOfTheUnitedNationsAreNotesNotFaults(String cell, String act, String note) {
        var row = row("Participant", "XA", "Ratification", cell);

        assertThat(acts(TableShape.UN, row)).isEqualTo(act);
        assertThat(TableReader.read(TableShape.UN, List.of(row)).getFirst().notes())
                .containsExactly(note);
    }

    @Test
    void theSameLetterIsAnotherActInAnotherTable() {
        assertThat(acts(TableShape.UN, row("Participant", "XA", "Ratification, Acceptance(A)", "2 Feb 1999 A")))
                .startsWith("ACCEPTANCE");
        assertThat(acts(TableShape.NL, row("Party", "XA", "Ratification", "02-02-1999", "Type*", "A")))
                .startsWith("ACCESSION");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            UN  | SIGNATURE 1998-07-17, RATIFICATION 1999-02-02
            UN  | ACCESSION 1999-02-02
            UN  | SIGNATURE:DEFINITIVE 1999-02-02
            UN  | CONSENT_UNSPECIFIED 1999-02-02
            UN  | SUCCESSION 1999
            NL  | SIGNATURE 1998-07-17, ACCESSION 1999-02-02
            NL  | CONSENT_UNSPECIFIED 1999-02-02
            COE | SIGNATURE:AD_REFERENDUM 1998-07-17, RATIFICATION 1999-02-02
            COE | CONSENT_UNSPECIFIED 1999-02-02
            COE | SIGNATURE 1998-07-17, CONSENT_TO_BE_BOUND 1999-02
            """)
    void whatIsWrittenIsReadAgain(TableShape shape, String told) {
        var acts =
                List.of(told.split(", ", -1)).stream().map(TableReaderTest::act).toList();
        var written = TableWriter.write(shape, Map.of("XA", acts));

        assertThat(acts(shape, written.rows().getFirst())).isEqualTo(told);
    }

    @Test
    void aConsentOfUnknownMannerIsNeverCalledARatification() {
        var acts = Map.of("XA", List.of(act("CONSENT_UNSPECIFIED 1999-02-02")));

        assertThat(TableWriter.write(TableShape.UN, acts).columns()).contains("Consent not specified");
        assertThat(TableWriter.write(TableShape.NL, acts).rows().getFirst()).containsEntry("Type*", "NK");
        assertThat(TableWriter.write(TableShape.COE, acts).rows().getFirst()).doesNotContainKey("Ratification");
    }

    private static TableAct act(String told) {
        var words = told.split("[ :]", -1);
        var type = org.depositary.rules.ActionType.valueOf(words[0]);
        var effect = words.length == 3
                ? java.util.Optional.of(SignatureEffect.valueOf(words[1]))
                : java.util.Optional.<SignatureEffect>empty();
        return new TableAct(
                new Deed(type, effect), org.depositary.kit.time.PartialDate.parse(words[words.length - 1]), null, "");
    }

    private static String acts(TableShape shape, Map<String, String> row) {
        var read = TableReader.read(shape, List.of(row)).getFirst();
        assertThat(read.faults()).isEmpty();
        return read.acts().stream()
                .map(act -> act.deed().type()
                        + act.deed().effect().map(effect -> ":" + effect).orElse("") + " " + act.occurredOn())
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> row(String... cells) {
        var row = new LinkedHashMap<String, String>();
        for (var cell = 0; cell < cells.length; cell += 2) {
            row.put(cells[cell], cells[cell + 1]);
        }
        return row;
    }
}
