package org.depositary.ratification.procedure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PurityTest {

    static final JavaClasses PROCEDURE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.depositary.ratification.procedure")
            .that(resideInAnyPackage(
                    "org.depositary.ratification.procedure",
                    "org.depositary.ratification.procedure.graph",
                    "org.depositary.ratification.procedure.template"));

    @Test
    void proceduresKnowNoFrameworkAndNoOtherFeature() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.depositary.ratification.procedure..",
                        "org.depositary.rules..",
                        "java..",
                        "com.fasterxml.jackson.annotation..",
                        "org.jspecify..")
                .check(PROCEDURE);
    }

    @Test
    void noProcedureReadsAClock() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .callMethod(LocalDate.class, "now")
                .check(PROCEDURE);
    }

    @Test
    void theGraphKnowsNoTemplateAndTheTemplateNoGraph() {
        slices().matching("org.depositary.ratification.procedure.(*)..")
                .should()
                .notDependOnEachOther()
                .check(PROCEDURE);
    }
}
