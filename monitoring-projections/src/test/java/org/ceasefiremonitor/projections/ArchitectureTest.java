package org.ceasefiremonitor.projections;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateRoot;
import org.junit.jupiter.api.Test;

/** What the views may know. */
@AnalyzeClasses(packages = "org.ceasefiremonitor", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule views_know_the_core_sql_events_and_json_and_nothing_else = classes()
            .that().resideInAPackage("org.ceasefiremonitor.projections..")
            .should().onlyDependOnClassesThat().resideInAnyPackage(
                    "java.lang..", "java.util..", "java.time..", "java.math..", "java.nio.charset..", "java.security..", "java.sql..", "javax.sql..",
                    "org.jspecify.annotations..",
                    "org.ceasefiremonitor.core..", "org.ceasefiremonitor.projections..",
                    "org.springframework.jdbc..", "org.springframework.dao..", "org.springframework.transaction..",
                    "org.axonframework.eventhandling..", "org.axonframework.messaging..", "org.axonframework.config..",
                    // a rebuild works by itself: it makes its own transactions, and tells how it goes
                    "org.axonframework.common.transaction..", "org.slf4j..",
                    // rows are copied into PostgreSQL in its own form, by one class
                    "java.nio", "org.postgresql..",
                    "tools.jackson..", "com.fasterxml.jackson.annotation..");

    @ArchTest
    static final ArchRule one_class_of_the_views_knows_a_driver = noClasses()
            .that().resideInAPackage("org.ceasefiremonitor.projections..").and().doNotHaveSimpleName("CopiedRows")
            .should().dependOnClassesThat().resideInAnyPackage("org.postgresql..", "org.h2..");

    @ArchTest
    static final ArchRule views_command_nothing_and_know_no_aggregate = noClasses()
            .that().resideInAPackage("org.ceasefiremonitor.projections..")
            .should().dependOnClassesThat().areAnnotatedWith(AggregateRoot.class)
            .orShould().dependOnClassesThat().resideInAnyPackage("org.axonframework.commandhandling..", "org.axonframework.queryhandling..");

    @ArchTest
    static final ArchRule the_core_does_not_know_the_views = noClasses()
            .that().resideInAPackage("org.ceasefiremonitor.core..")
            .should().dependOnClassesThat().resideInAPackage("org.ceasefiremonitor.projections..");

    @ArchTest
    static final ArchRule packages_do_not_know_each_other_in_circles = slices()
            .matching("org.ceasefiremonitor.projections.(*)..").should().beFreeOfCycles();

    @Test
    void every_package_says_what_it_is() throws IOException {
        for (String root : List.of("src/main/java", "src/test/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                List<Path> packages = files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct().toList();
                assertThat(packages).isNotEmpty().allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
            }
        }
    }
}
