package org.depositary.ratification.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.depositary.kit.time.PartialDate;
import org.depositary.rules.ActionType;
import org.depositary.rules.SignatureEffect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ParticipationStatusTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 6);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                                                                       | NO_ACTION
            ADOPTION 2001-01-01                                                        | NO_ACTION
            SIGNATURE 2001-01-01                                                       | SIGNED_NOT_BOUND
            SIGNATURE:SUBJECT_TO_RATIFICATION 2001-01-01                               | SIGNED_NOT_BOUND
            SIGNATURE:AD_REFERENDUM 2001-01-01                                         | SIGNED_NOT_BOUND
            SIGNATURE:POLITICAL 2001-01-01                                             | SIGNED_NOT_BOUND
            SIGNATURE:UNDETERMINED 2001-01-01                                          | SIGNED_NOT_BOUND
            SIGNATURE:DEFINITIVE 2001-01-01                                            | CONTRACTING
            SUCCESSION_TO_SIGNATURE 2001-01-01                                         | SIGNED_NOT_BOUND
            SIGNATURE 2001-01-01, RATIFICATION 2002-01-01                              | CONTRACTING
            ACCESSION 2002-01-01                                                       | CONTRACTING
            RATIFICATION 2002-01-01, DECLARATION 2003-01-01                            | CONTRACTING
            RATIFICATION 2002-01-01, SIGNATURE 2003-01-01                              | CONTRACTING
            RATIFICATION 2002-01-01, WITHDRAWAL_NOTICE 2003-01-01                      | CONTRACTING
            RATIFICATION 2002-01-01, WITHDRAWAL_OF_INSTRUMENT 2003-01-01               | CONSENT_WITHDRAWN
            WITHDRAWAL_OF_INSTRUMENT 2003-01-01                                        | NO_ACTION
            RATIFICATION 2002-01-01, WITHDRAWAL_OF_INSTRUMENT 2003-01-01, ACCESSION 2004-01-01 | CONTRACTING
            RATIFICATION 2002-01-01, CESSATION 2003-01-01                              | CEASED
            RATIFICATION 2026-01-06                                                    | CONTRACTING
            RATIFICATION 2026-01-07                                                    | NO_ACTION
            SIGNATURE 2001-01-01, RATIFICATION 2026                                    | SIGNED_NOT_BOUND
            """)
    void followsFromTheActs(@Nullable String acts, ParticipationStatus.Word status) {
        assertThat(ParticipationStatus.derive(acts(acts), TODAY).word()).isEqualTo(status);
    }

    @Test
    void holdsSinceTheActThatBroughtItAbout() {
        var status = ParticipationStatus.derive(acts("SIGNATURE 2001-01-01, ACCEPTANCE 2002-05"), TODAY);
        assertThat(status.since()).hasValue(PartialDate.parse("2002-05"));
        assertThat(ParticipationStatus.derive(List.of(), TODAY).since()).isEmpty();
    }

    @Test
    void saysThatEntryIntoForceIsNotComputed() {
        assertThat(ParticipationStatus.derive(acts("RATIFICATION 2002-01-01"), TODAY)
                        .because())
                .isEqualTo("RATIFICATION on 2002-01-01 expresses consent to be bound. Whether and when the instrument"
                        + " enters into force is not computed yet.");
    }

    @ParameterizedTest
    @EnumSource(SignatureEffect.class)
    void saysWhatASignatureDoes(SignatureEffect effect) {
        var acts = acts("SIGNATURE:" + effect + " 2001-01-01");
        assertThat(ParticipationStatus.derive(acts, TODAY).because()).contains("2001-01-01");
    }

    private static List<ParticipationStatus.Act> acts(@Nullable String several) {
        return several == null
                ? List.of()
                : Arrays.stream(several.split(", ", -1))
                        .map(ParticipationStatusTest::act)
                        .toList();
    }

    private static ParticipationStatus.Act act(String words) {
        var parts = words.split("[ :]", -1);
        var effect =
                parts.length == 3 ? Optional.of(SignatureEffect.valueOf(parts[1])) : Optional.<SignatureEffect>empty();
        return new ParticipationStatus.Act(
                ActionType.valueOf(parts[0]), effect, PartialDate.parse(parts[parts.length - 1]));
    }
}
