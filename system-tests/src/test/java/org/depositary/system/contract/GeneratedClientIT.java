package org.depositary.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.depositary.client.ApiClient;
import org.depositary.client.ApiException;
import org.depositary.client.api.CalculatorsApi;
import org.depositary.client.api.InstrumentsApi;
import org.depositary.client.model.MajorityBase;
import org.depositary.client.model.VoteEvaluationRequest;
import org.depositary.client.model.VoteRule;
import org.depositary.system.RunningStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The client that openapi-generator makes of the document compiles, and calls. */
@ExtendWith(RunningStack.class)
class GeneratedClientIT {

    @Test
    void readsAnInstrument() throws ApiException {
        var instrument = new InstrumentsApi(client())
                .getInstrument("paris-declaration-2026", LocalDate.parse("2026-01-06"), null, null);
        assertThat(instrument.getSlug()).isEqualTo("paris-declaration-2026");
        assertThat(instrument.getTitle()).containsKey("en");
    }

    @Test
    void asksACalculator() throws ApiException {
        var rule = new VoteRule()
                .numerator(2)
                .denominator(3)
                .base(MajorityBase.PRESENT)
                .quorum(51);
        var question = new VoteEvaluationRequest()
                .rule(rule)
                ._for(67)
                .against(33)
                .abstain(0)
                .present(100);
        var vote = new CalculatorsApi(client()).evaluateVote(question);
        assertThat(vote.getResult()).hasToString("CARRIED");
    }

    private static ApiClient client() {
        var client = new ApiClient();
        client.setBasePath(RunningStack.origin().toString());
        return client;
    }
}
