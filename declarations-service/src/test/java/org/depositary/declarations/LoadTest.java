package org.depositary.declarations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.depositary.declarations.testing.Api.BASE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A register of many instruments, generated and recognisably fictitious: pages and searches stay flat. Asked for by
 * {@code -Ddepositary.load=20000}, the number of instruments; each has 25 clauses.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
@EnabledIfSystemProperty(named = "depositary.load", matches = "[1-9][0-9]*")
class LoadTest {

    private static final Logger LOG = Logger.getLogger(LoadTest.class);
    private static final int ROUNDS = 40;

    /** A word that one text in some seven hundred has: what a search ranks grows with what it finds. */
    private static final String WORD = "exagmbb";

    /** What a page of instruments asks, and what a search does, word for word but for the parameters' names. */
    private static final String[] STATEMENTS = {
        "select * from instrument i where i.slug > '%s' and i.changed_at > timestamptz '1970-01-01'"
                + " order by i.slug fetch first 51 rows only",
        "select * from instrument_version f where f.instrument in (select id from instrument where slug > '%s'"
                + " order by slug limit 50)",
        "select * from instrument i where i.slug > '' and exists (select 1 from instrument_status s"
                + " where s.instrument = i.id and s.status in ('TERMINATED') and (s.since_day is null or s.since_day <="
                + " current_date) and (s.until_day is null or s.until_day > current_date))"
                + " order by i.slug fetch first 51 rows only",
        "select p.text, ts_rank(p.words, q) as rank from clause_passage p, websearch_to_tsquery('english', '" + WORD
                + "') q where p.language = 'en' and p.words @@ q and coalesce(p.validity @> current_date, false)"
                + " and not exists (select 1 from amendment a where a.instrument = p.instrument and a.binds = 'ALL'"
                + " and a.valid_from <= current_date and a.regime <> p.regime and exists (select 1 from clause_passage n"
                + " where n.clause = p.clause and n.regime = a.regime and n.language = p.language))"
                + " order by rank desc, p.text desc limit 51",
        "select * from clause_version f where f.clause in (select clause from clause_passage p join instrument i"
                + " on i.id = p.instrument where i.slug >= '%s' limit 51)",
        "select * from clause_version f where f.instrument = (select id from instrument where slug = '%s')",
        "select * from clause_text f where f.instrument = (select id from instrument where slug = '%s')",
    };

    @Test
    void pagesAndSearchesStayFlat() throws SQLException, IOException {
        var many = Integer.parseInt(System.getProperty("depositary.load", "0"));
        try (var owner = owner()) {
            fill(owner, 200);
            var few = measured(190);
            empty(owner);
            fill(owner, many);
            var now = measured(many - 100);
            explain(owner, "example-load-%06d".formatted(many - 100));
            LOG.infof("200 instruments: %s; %d instruments: %s (median ms)", few, many, now);
            assertThat(now.page()).isLessThan(3 * few.page() + 10);
            assertThat(now.status()).isLessThan(3 * few.status() + 10);
            assertThat(now.text()).isLessThan(3 * few.text() + 10);
            assertThat(now.search()).isLessThan(3 * few.search() + 50);
        }
    }

    /** The median times, in milliseconds, of the last page, of one of a status that none has, of a text, of a search. */
    private record Times(long page, long status, long text, long search) {}

    private static Times measured(int number) {
        var slug = "example-load-%06d".formatted(number);
        return new Times(
                median("/instruments?limit=50&cursor=" + cursorNear(slug)),
                median("/instruments?limit=50&status=TERMINATED"),
                median("/instruments/" + slug + "/clauses"),
                median("/clauses?lang=en&q=" + WORD));
    }

    /** The cursor that a reader has who has come as far as {@code slug}: the first page's, with another key in it. */
    private static String cursorNear(String slug) {
        String first = given().get(BASE + "/instruments?limit=50").path("page.next");
        var text = new String(Base64.getUrlDecoder().decode(first), StandardCharsets.UTF_8);
        var near = text.substring(0, text.lastIndexOf('\0') + 1) + slug;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(near.getBytes(StandardCharsets.UTF_8));
    }

    private static long median(String path) {
        var times = new long[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            given().get(BASE + path).then().statusCode(200);
            times[round] = Duration.ofNanos(System.nanoTime() - start).toMillis();
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static Statement owner() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class))
                .createStatement();
    }

    private static void fill(Statement owner, int instruments) throws SQLException, IOException {
        try (var script = LoadTest.class.getResourceAsStream("/load/register.sql")) {
            var sql = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
            owner.execute("begin; " + sql.replace(":instruments", Integer.toString(instruments)) + " commit");
            owner.execute(
                    "analyze instrument, instrument_status, instrument_version, clause_version, clause_text, clause_passage");
        }
    }

    private static void empty(Statement owner) throws SQLException {
        owner.execute("truncate clause_passage, clause_text, clause_version, instrument_version, instrument_slug,"
                + " instrument_status, instrument cascade");
    }

    private static void explain(Statement owner, String slug) throws SQLException {
        for (var statement : STATEMENTS) {
            try (var plan = owner.executeQuery("explain (analyze, buffers) " + statement.formatted(slug))) {
                var lines = new StringBuilder(statement.formatted(slug));
                while (plan.next()) {
                    lines.append('\n').append(plan.getString(1));
                }
                LOG.info(lines);
            }
        }
    }
}
