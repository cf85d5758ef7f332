package org.depositary.ratification.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.ratification.testing.Api.get;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.depositary.kit.time.AsOf;
import org.depositary.ratification.instrument.KnownInstrument;
import org.depositary.ratification.testing.Feed;
import org.depositary.ratification.testing.ServiceTest;
import org.depositary.ratification.testing.StatementCounter;
import org.junit.jupiter.api.Test;

/** How many statements a status table makes does not depend on how many acts and participants there are. */
@QuarkusTest
class StatementBudgetTest extends ServiceTest {

    private static final int PARTICIPANTS = 200;
    private static final int ACTS = 2_000;

    /** Participants fictitious by their keys, each with ten acts, written past the rules that would check each. */
    private static final String MANY = "insert into treaty_action (id, entry, recorded_at, verification, instrument,"
            + " participant, type, occurred_from, occurred_to, details, source)"
            + " select gen_random_uuid(), (select max(id) from journal), now(), 'CONFIRMED', ?1, 'x-' || (n % ?3),"
            + " case n / ?3 when 0 then 'RATIFICATION' when 1 then 'SIGNATURE' else 'DECLARATION' end,"
            + " day, day, '{}', '{\"citation\": \"Example\"}'"
            + " from (select n, date '2000-01-01' + n as day from generate_series(0, ?2 - 1) n) as acts";

    @Inject
    Standings standings;

    @Inject
    KnownInstrument.Repository instruments;

    @Inject
    EntityManager entities;

    @Test
    void twoHundredParticipantsWithTwoThousandActsTakeAsManyAsOneWithOne() {
        var one = declared();
        write(one, 1);
        var many = declared();
        write(many, ACTS);

        assertThat(statements(one, 1)).isEqualTo(statements(many, PARTICIPANTS)).isLessThanOrEqualTo(10);
        get("/instruments/" + many + "/status?asAt=2026-01-06").then().statusCode(200);
    }

    private static String declared() {
        var slug = Feed.newSlug();
        var instrument = Feed.instrument(slug);
        var rule = Map.of("type", "THRESHOLD_COUNT", "count", 1);
        instrument.put("finalClauses", Map.of("entryIntoForce", rule));
        Feed.declare("instrument.registered", "instruments/" + slug, instrument);
        get("/instruments/" + slug + "/status").then().statusCode(200);
        return slug;
    }

    private void write(String slug, int acts) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery(
                            "insert into known_participant (code, kind, names)"
                                    + " select 'x-' || n, 'STATE', '[]' from generate_series(0, ?1 - 1) n on conflict do nothing")
                    .setParameter(1, PARTICIPANTS)
                    .executeUpdate();
            entities.createNativeQuery(MANY)
                    .setParameter(1, instrument(slug).id())
                    .setParameter(2, acts)
                    .setParameter(3, PARTICIPANTS)
                    .executeUpdate();
        });
    }

    private int statements(String slug, int participants) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var instrument = instrument(slug);
            var before = StatementCounter.sent();
            var table = standings.of(instrument, AsOf.today(LocalDate.of(2026, 1, 6)));
            assertThat(table.standings()).hasSize(participants).allMatch(Standing::isParty, "a party");
            return StatementCounter.sent() - before;
        });
    }

    private KnownInstrument instrument(String slug) {
        return instruments.findById(
                UUID.fromString(String.valueOf(Feed.instrument(slug).get("id"))));
    }
}
