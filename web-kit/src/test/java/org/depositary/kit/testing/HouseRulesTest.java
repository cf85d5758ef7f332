package org.depositary.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule catches the class that was written to break it: a rule that cannot fail is none. */
class HouseRulesTest {

    private static final String BAD = "org.depositary.bad";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(BAD);

    @ParameterizedTest
    @CsvSource({
        "NullMarked, org.depositary.bad.unmarked",
        "Manager, AskManager",
        "set[A-Z], HasASetter.setText",
        "@Inject, IsInjectedIntoAField.clock",
        "free of cycles, Here",
        "jakarta.ws.rs.., LooksAtTheDoor",
        "instance fields of entities, EntityThatShowsAField.id",
        "are beans, BeanThatAnybodyCanMake",
        "machine's clock, LooksAtItsWatch",
        "WebApplicationException, KnowsAStatus",
    })
    void theRuleCatchesTheClassThatBreaksIt(String rule, String culprit) {
        var circle = culprit.equals("Here");
        assertThat(findings(circle ? BAD + ".round" : BAD, rule)).contains(culprit);
    }

    @Test
    void eachRuleOfTheHouseIsTried() throws NoSuchMethodException {
        var tried = getClass()
                .getDeclaredMethod("theRuleCatchesTheClassThatBreaksIt", String.class, String.class)
                .getAnnotation(CsvSource.class)
                .value();
        assertThat(tried).hasSameSizeAs(HouseRules.all(BAD));
    }

    @Test
    void aMistypedPackageFailsInsteadOfPassingForEver() {
        assertThatThrownBy(() -> HouseRules.check("org.depositray")).hasMessageContaining("org.depositray");
    }

    private static String findings(String root, String rule) {
        var rules = HouseRules.all(root).stream()
                .filter(known -> known.getDescription().contains(rule))
                .toList();
        assertThat(rules).as("the rule about %s", rule).hasSize(1);
        return rules.getFirst().evaluate(CLASSES).getFailureReport().toString();
    }
}
