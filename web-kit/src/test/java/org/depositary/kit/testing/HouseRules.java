package org.depositary.kit.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** The rules of the house that a build can check, the same in every room. */
public final class HouseRules {

    private static final List<String> SCOPES = List.of(
            "jakarta.enterprise.context.ApplicationScoped",
            "jakarta.enterprise.context.RequestScoped",
            "jakarta.inject.Singleton");

    private static final Pattern READS_THE_CLOCK = Pattern.compile(
            "java\\.time\\..*\\.now/0|java\\.time\\.Clock\\.system.*|java\\.lang\\.System\\.currentTimeMillis/0");

    private HouseRules() {}

    /** The main classes below {@code root}; none is a mistake in the package's name, so it fails. */
    public static JavaClasses mainClasses(String root) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages(root);
        if (classes.isEmpty()) {
            throw new AssertionError("No class below " + root + ": the rules would pass for ever.");
        }
        return classes;
    }

    /** Checks every rule against the main classes below {@code root}. */
    public static void check(String root) {
        var classes = mainClasses(root);
        all(root).forEach(rule -> rule.allowEmptyShould(true).check(classes));
    }

    static List<ArchRule> all(String root) {
        return List.of(
                packagesAreNullMarked(),
                namesSaySomething(),
                noSetters(),
                noFieldInjection(),
                featuresDoNotGoInCircles(root),
                httpStaysInRest(root),
                entitiesKeepTheirFieldsPrivate(),
                beansAreMadeByTheContainer(),
                timeIsGiven(),
                statusesAreKnownInOnePlace());
    }

    private static ArchRule packagesAreNullMarked() {
        return classes().should(new ArchCondition<>("lie in a package that is @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                var marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(item, marked, item.getPackageName() + " is not @NullMarked"));
            }
        });
    }

    private static ArchRule namesSaySomething() {
        return noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto)");
    }

    private static ArchRule noSetters() {
        return noMethods().that().arePublic().should().haveNameMatching("set[A-Z].*");
    }

    private static ArchRule noFieldInjection() {
        return noFields().should().beAnnotatedWith("jakarta.inject.Inject");
    }

    private static ArchRule featuresDoNotGoInCircles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /** A service's features keep JAX-RS in their rest packages; the kits are the door itself. */
    private static ArchRule httpStaysInRest(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..rest..", "org.depositary.kit..", "org.depositary.gateway..", "..client..")
                .and()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..");
    }

    private static ArchRule entitiesKeepTheirFieldsPrivate() {
        return noFields()
                .that(new DescribedPredicate<>("are instance fields of entities") {
                    @Override
                    public boolean test(JavaField field) {
                        return isEntity(field.getOwner())
                                && !field.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC);
                    }
                })
                .should()
                .notBePrivate();
    }

    private static ArchRule beansAreMadeByTheContainer() {
        return constructors()
                .that()
                .areDeclaredInClassesThat(new DescribedPredicate<>("are beans") {
                    @Override
                    public boolean test(JavaClass type) {
                        return SCOPES.stream().anyMatch(type::isAnnotatedWith);
                    }
                })
                .and(new DescribedPredicate<>("take what they need") {
                    @Override
                    public boolean test(JavaConstructor constructor) {
                        return !constructor.getRawParameterTypes().isEmpty();
                    }
                })
                .should()
                .notBePublic();
    }

    /** Time is an argument or an injected {@code Clock}; the one that is injected is made in the kit. */
    private static ArchRule timeIsGiven() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.depositary.kit.time..")
                .should()
                .callMethodWhere(new DescribedPredicate<>("reads the machine's clock") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        var target = call.getTarget();
                        return READS_THE_CLOCK
                                .matcher(target.getOwner().getFullName() + "." + target.getName() + "/"
                                        + target.getRawParameterTypes().size())
                                .matches();
                    }
                });
    }

    /** A refusal is a fact with a reason; what HTTP calls it, the problem package says. */
    private static ArchRule statusesAreKnownInOnePlace() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("org.depositary.kit.problem..", "..client..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo("jakarta.ws.rs.WebApplicationException");
    }

    private static boolean isEntity(HasAnnotations<?> type) {
        return type.isAnnotatedWith("jakarta.persistence.Entity");
    }
}
