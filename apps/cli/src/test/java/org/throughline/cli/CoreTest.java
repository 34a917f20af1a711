package org.throughline.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
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

/** What may never happen in {@code core}, whatever else changes (docs/decisions/0001). */
@AnalyzeClasses(packages = "org.throughline", importOptions = ImportOption.DoNotIncludeTests.class)
class CoreTest {

    private static final String[] CORE = {
        "org.throughline.calendar..",
        "org.throughline.law..",
        "org.throughline.journey..",
        "org.throughline.clocks..",
        "org.throughline.measures..",
        "org.throughline.drift..",
        "org.throughline.themes..",
        "org.throughline.returns..",
        "org.throughline.examples..",
        "org.throughline.ofsted.."
    };

    @ArchTest
    static final ArchRule core_knows_java_itself_and_four_libraries_for_files = classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.xml.stream..",
                    "org.jspecify.annotations..",
                    "de.siegmar.fastcsv..",
                    "com.fasterxml.aalto..",
                    "org.codehaus.stax2..",
                    "org.dhatim.fastexcel..",
                    "org.throughline.calendar..",
                    "org.throughline.law..",
                    "org.throughline.journey..",
                    "org.throughline.clocks..",
                    "org.throughline.measures..",
                    "org.throughline.drift..",
                    "org.throughline.themes..",
                    "org.throughline.returns..",
                    "org.throughline.examples..",
                    "org.throughline.ofsted..",
                    "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule the_reader_of_reports_uses_nothing_of_ours = noClasses()
            .that()
            .resideInAPackage("org.throughline.ofsted..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.throughline.calendar..",
                    "org.throughline.law..",
                    "org.throughline.journey..",
                    "org.throughline.clocks..",
                    "org.throughline.returns..",
                    "org.throughline.examples..");

    @ArchTest
    static final ArchRule the_ground_uses_nothing_of_ours = noClasses()
            .that()
            .resideInAnyPackage("org.throughline.calendar..", "org.throughline.law..", "org.throughline.journey..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.throughline.clocks..", "org.throughline.returns..", "org.throughline.examples..");

    @ArchTest
    static final ArchRule clocks_and_returns_do_not_know_each_other = noClasses()
            .that()
            .resideInAPackage("org.throughline.clocks..")
            .should()
            .dependOnClassesThat(are(resideInAPackage("org.throughline.returns..")));

    @ArchTest
    static final ArchRule a_measure_counts_journeys_wherever_they_come_from = noClasses()
            .that()
            .resideInAPackage("org.throughline.measures..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.throughline.returns..", "org.throughline.ofsted..", "org.throughline.examples..");

    @ArchTest
    static final ArchRule a_rule_of_drift_looks_at_journeys_wherever_they_come_from = noClasses()
            .that()
            .resideInAPackage("org.throughline.drift..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.throughline.returns..",
                    "org.throughline.measures..",
                    "org.throughline.ofsted..",
                    "org.throughline.examples..");

    @ArchTest
    static final ArchRule core_never_asks_what_day_it_is = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule core_opens_no_file_by_name = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.File")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.nio.file..");

    @ArchTest
    static final ArchRule core_holds_no_state = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(CORE)
            .and()
            .areStatic()
            .and()
            .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule no_package_takes_part_in_a_cycle =
            slices().matching("org.throughline.(**)").should().beFreeOfCycles();
}
