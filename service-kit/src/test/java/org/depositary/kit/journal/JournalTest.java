package org.depositary.kit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.depositary.kit.identity.Caller;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class JournalTest {

    private static final Caller CALLER = new Caller("42", "officer-fr", Set.of("legal-officer"), Set.of("FR"));

    @Inject
    Journal journal;

    @Inject
    AgroalDataSource database;

    @Test
    void whatIsHashedIsTheCanonicalEntryAsItIsKept() throws SQLException, IOException {
        var entry = append(Map.of("b", "é", "a", 1));
        var row = one(
                "select body, encode(entry_hash, 'hex'), type, subject, visibility from journal where id = " + entry);
        assertThat(row[0]).isEqualTo(new JsonCanonicalizer(row[0]).getEncodedString());
        assertThat(row[1]).isEqualTo(HexFormat.of().formatHex(CanonicalJson.sha256(row[0])));
        assertThat(new ObjectMapper().readValue(row[0], new TypeReference<Map<String, Object>>() {}))
                .containsOnlyKeys("type", "subject", "time", "visibility", "data", "privateHash")
                .containsEntry("type", row[2])
                .containsEntry("subject", row[3])
                .containsEntry("visibility", row[4])
                .containsEntry("data", Map.of("a", 1, "b", "é"));
    }

    @Test
    void thePrivatePartIsProvenByItsSaltedHashAndIsNotInTheEntry() throws SQLException, IOException {
        var entry = append(Map.of("a", 1));
        var row = one("select j.body, encode(h.salt, 'hex'), h.body from journal j"
                + " join journal_private h on h.entry = j.id where j.id = " + entry);
        var salt = HexFormat.of().parseHex(row[1]);
        assertThat(salt).hasSize(32);
        assertThat(new ObjectMapper().readTree(row[0]).path("privateHash").asText())
                .isEqualTo(HexFormat.of().formatHex(CanonicalJson.sha256(salt, row[2])));
        assertThat(row[2])
                .isEqualTo("{\"before\":{\"a\":0},\"name\":\"officer-fr\",\"reason\":\"misread\",\"subject\":\"42\"}");
        assertThat(row[0]).doesNotContain("officer-fr", "misread");
    }

    @Test
    void withoutATransactionNothingIsWritten() throws SQLException {
        var subject = "notes/" + UUID.randomUUID();
        assertThatThrownBy(() -> journal.append(Entry.of("note.written", subject, Map.of(), CALLER)))
                .isInstanceOf(RuntimeException.class);
        assertThat(one("select count(*) from journal where subject = '" + subject + "'")[0])
                .isEqualTo("0");
    }

    @Test
    void anEntryIsSettledWithinMomentsOfItsCommit() throws SQLException, InterruptedException {
        var entry = append(Map.of());
        var deadline = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        while (one("select count(*) from journal_position where entry = " + entry)[0].equals("0")) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.sleep(5);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal set body = '{}'",
                "delete from journal",
                "truncate journal cascade",
                "update journal_position set settled_at = now()",
                "delete from journal_position",
                "update journal_private set body = ''",
                "delete from journal_private",
                "update journal_unsettled set entry = 0",
                "drop table journal_private",
                "alter table journal add column x text",
                "create table mine (x text)",
                "create schema mine",
                "delete from flyway_schema_history",
                "set role test_owner",
            })
    void theApplicationMayNotTouchWhatWasWritten(String forbidden) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> execute(forbidden)))
                .hasRootCauseInstanceOf(SQLException.class)
                .rootCause()
                .extracting(cause -> ((SQLException) cause).getSQLState())
                .isEqualTo("42501");
    }

    private long append(Map<String, Object> data) {
        var entry = Entry.of("note.written", "notes/" + UUID.randomUUID(), data, CALLER)
                .replacing(Map.of("a", 0))
                .because("misread");
        return QuarkusTransaction.requiringNew()
                .call(() -> journal.append(entry).entry());
    }

    private void execute(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String[] one(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            var columns = new String[row.getMetaData().getColumnCount()];
            for (var at = 0; at < columns.length; at++) {
                columns[at] = row.getString(at + 1);
            }
            return columns;
        }
    }
}
