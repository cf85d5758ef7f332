package org.depositary.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.depositary.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "org.depositary.gateway";

    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.check(ROOT);
    }

    /** A body handler would hold a body whole before the proxy sees its first byte. */
    @Test
    void holdsNoBodies() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("io.vertx.ext.web.handler.BodyHandler")
                .check(HouseRules.mainClasses(ROOT));
    }

    /** The proxy reads the contract as it is published, never the code that merged it. */
    @Test
    void knowsAtRunTimeOnlyWhatIsPublished() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".openapi")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".openapi")
                .check(HouseRules.mainClasses(ROOT));
    }
}
