package org.depositary.ratification.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.testing.Api.approval;
import static org.depositary.ratification.testing.Api.await;
import static org.depositary.ratification.testing.Api.occurrence;
import static org.depositary.ratification.testing.Api.opened;
import static org.depositary.ratification.testing.Api.published;
import static org.depositary.ratification.testing.Api.record;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depositary.kit.paging.Cursor;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.depositary.ratification.testing.StatementCounter;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApprovalsTest extends ServiceTest {

    private static final int HEADS_TERMS_OCCURRENCES_RECORDS_ACTS_AND_FOLLOWERS = 6;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 6);

    @Inject
    Approvals approvals;

    @Test
    void asManyStatementsAreSentForFiftyApprovalsAsForOne() {
        published("fr-example", "FR");
        var alone = Feed.declaredInstrument();
        open(alone, "alone");
        var many = Feed.declaredInstrument();
        for (var part = 0; part < 50; part++) {
            open(many, "Part " + part);
        }
        var now = AsOf.today(DAY);
        await(() -> page(many, new AsOf(DAY, Optional.of(Instant.now()))).size() == 50);
        var then = new AsOf(DAY, Optional.of(Instant.now()));
        assertThat(statementsFor(alone, now, 1)).isEqualTo(HEADS_TERMS_OCCURRENCES_RECORDS_ACTS_AND_FOLLOWERS);
        assertThat(statementsFor(many, now, 50)).isEqualTo(HEADS_TERMS_OCCURRENCES_RECORDS_ACTS_AND_FOLLOWERS);
        assertThat(statementsFor(many, then, 50)).isEqualTo(HEADS_TERMS_OCCURRENCES_RECORDS_ACTS_AND_FOLLOWERS);
    }

    private static void open(String instrument, String subject) {
        var approval = approval(instrument, "FR", "fr-example");
        approval.put("subject", subject);
        record("officer-fr", opened(approval), occurrence("table", "2026-01-02"))
                .then()
                .statusCode(201);
    }

    private List<ApprovalView> page(String instrument, AsOf asOf) {
        var filter = new ApprovalFilter(
                Set.of(instrument), Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty());
        return QuarkusTransaction.joiningExisting()
                .call(() -> approvals
                        .page(filter, new Cursor(Optional.empty(), 50, ""), asOf)
                        .items());
    }

    private int statementsFor(String instrument, AsOf asOf, int approvalsThere) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var before = StatementCounter.sent();
            assertThat(page(instrument, asOf)).hasSize(approvalsThere);
            return StatementCounter.sent() - before;
        });
    }
}
