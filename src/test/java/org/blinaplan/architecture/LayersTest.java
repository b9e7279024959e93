package org.blinaplan.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

@AnalyzeClasses(packages = "org.blinaplan", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    private static final String QUANTITY = "org.blinaplan.quantity..";
    private static final String DOMAIN = "org.blinaplan.domain..";
    private static final String RULES = "org.blinaplan.rules..";
    private static final String APPLICATION = "org.blinaplan.application..";

    @ArchTest
    static final ArchRule quantityKnowsOnlyTheJdk = classes()
            .that()
            .resideInAPackage(QUANTITY)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", QUANTITY))
            .because("a number must not depend on where it is shown");

    @ArchTest
    static final ArchRule domainKnowsOnlyQuantities = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", QUANTITY, DOMAIN))
            .because("a dose is computed without a window, a file or a database");

    @ArchTest
    static final ArchRule rulesKnowOnlyTheDomain = classes()
            .that()
            .resideInAPackage(RULES)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", QUANTITY, DOMAIN, RULES))
            .because("a rule reads like the sentence of the label it stands for");

    @ArchTest
    static final ArchRule applicationKnowsNoTechnology = classes()
            .that()
            .resideInAPackage(APPLICATION)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", "org.slf4j..", QUANTITY, DOMAIN, RULES, APPLICATION))
            .because("what the program can do is separate from how it stores, draws and prints");

    @ArchTest
    static final ArchRule adaptersDoNotKnowEachOther = slices().assignedFrom(new Adapters())
            .should()
            .notDependOnEachOther()
            .because("each library stays in one place");

    @ArchTest
    static final ArchRule nobodyKnowsTheComposition = noClasses()
            .that()
            .resideOutsideOfPackages("org.blinaplan", "org.blinaplan.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.blinaplan.app..")
            .because("everything is built in one place and handed in by constructor");

    @ArchTest
    static final ArchRule onlyTheWindowKnowsJavaFx = noClasses()
            .that()
            .resideOutsideOfPackages("org.blinaplan.ui..", "org.blinaplan.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "atlantafx..");

    @ArchTest
    static final ArchRule onlyTheStoreKnowsDatabasesAndKeys = noClasses()
            .that()
            .resideOutsideOfPackage("org.blinaplan.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "org.sqlite..",
                    "org.postgresql..",
                    "com.zaxxer..",
                    "org.flywaydb..",
                    "org.jdbi..",
                    "com.google.crypto..",
                    "org.bouncycastle..");

    @ArchTest
    static final ArchRule viewModelsDoNotDraw = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..")
            .because("a view model is tested in plain JUnit");

    @ArchTest
    static final ArchRule nobodyAsksTheMachineForTheTime = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("the clock is passed in");

    @ArchTest
    static final ArchRule onlyTheCompositionMakesAClock = noClasses()
            .that()
            .resideOutsideOfPackages("org.blinaplan", "org.blinaplan.app..")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .because("the clock is passed in");

    @ArchTest
    static final ArchRule domainPackagesHaveNoCycles =
            slices().matching("org.blinaplan.domain.(*)..").should().beFreeOfCycles();
}
