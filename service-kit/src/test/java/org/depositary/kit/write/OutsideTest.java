package org.depositary.kit.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.depositary.kit.testing.TestDatabase;
import org.depositary.kit.testing.TestRealm;
import org.junit.jupiter.api.Test;

/** What a write changes outside the database stands with its commit, and only then. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestRealm.class)
class OutsideTest {

    @Inject
    Outside outside;

    private final List<String> happened = new ArrayList<>();

    @Test
    void theChangeIsCarriedOutAndStandsWithTheCommit() {
        QuarkusTransaction.requiringNew().run(() -> {
            put();
            assertThat(happened).isEmpty();
            outside.carryOut();
        });
        assertThat(happened).containsExactly("changed");
    }

    @Test
    void aTrialLeavesItOut() {
        QuarkusTransaction.requiringNew().run(this::put);
        assertThat(happened).isEmpty();
    }

    @Test
    void aCommitThatFailsTakesItBack() {
        QuarkusTransaction.begin();
        put();
        outside.carryOut();
        QuarkusTransaction.rollback();
        assertThat(happened).containsExactly("changed", "undone");
    }

    @Test
    void whatCannotBeTakenBackIsLoggedAndNotThrown() {
        QuarkusTransaction.begin();
        outside.last(new Outside.Step(() -> happened.add("changed"), () -> {
            throw new IllegalStateException("away");
        }));
        outside.carryOut();
        assertThatCode(QuarkusTransaction::rollback).doesNotThrowAnyException();
        assertThat(happened).containsExactly("changed");
    }

    @Test
    void aWriteWithoutOneGoesItsWay() {
        QuarkusTransaction.requiringNew().run(outside::carryOut);
        assertThat(happened).isEmpty();
    }

    private void put() {
        outside.last(new Outside.Step(() -> happened.add("changed"), () -> happened.add("undone")));
    }
}
