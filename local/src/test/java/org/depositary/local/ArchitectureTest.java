package org.depositary.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.depositary.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String ROOM = "org.depositary.local";

    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.check(ROOM);
    }

    @Test
    void noPartKnowsTheStackItIsPartOf() {
        noClasses()
                .that()
                .resideInAPackage(ROOM + ".*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOM)
                .check(HouseRules.mainClasses(ROOM));
    }
}
