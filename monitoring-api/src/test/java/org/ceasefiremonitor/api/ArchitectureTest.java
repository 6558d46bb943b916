package org.ceasefiremonitor.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the parts of the application may know, and who may write. */
@AnalyzeClasses(packages = "org.ceasefiremonitor", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String API = "org.ceasefiremonitor.api";

    @ArchTest
    static final ArchRule the_log_knows_the_core_sql_and_axon_and_no_other_part = classes()
            .that().resideInAPackage(API + ".log..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "javax.crypto..", "org.jspecify.annotations..", "org.slf4j..",
                    "org.ceasefiremonitor.core..", API + ".log..", "org.axonframework..", "org.springframework.jdbc..",
                    "org.springframework.dao..", "org.postgresql..", "org.h2..", "tools.jackson..", "com.fasterxml.jackson.annotation..",
                    "com.github.benmanes.caffeine..", "com.fasterxml.uuid..");

    @ArchTest
    static final ArchRule the_log_and_the_actors_do_not_know_commands_over_http = noClasses()
            .that().resideInAnyPackage(API + ".log..", API + ".actor..")
            .should().dependOnClassesThat().resideInAnyPackage(API + ".command..", API + ".wiring..", API + ".documentation..");

    @ArchTest
    static final ArchRule only_the_wiring_knows_how_axon_is_put_together = noClasses()
            .that().resideOutsideOfPackages(API + ".wiring..", "org.ceasefiremonitor.projections..")
            .should().dependOnClassesThat().resideInAnyPackage("org.axonframework.config..", "org.axonframework.spring..",
                    "org.axonframework.springboot..");

    /** Who verifies need not believe the node: the verifier shares with it the rule of hashing and the form of notes, and the line that shows how far it is. */
    @ArchTest
    static final ArchRule the_verifier_knows_nothing_of_the_node = classes().that().resideInAPackage(API + ".verify..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "javax.crypto..", "org.jspecify.annotations..", "tools.jackson..",
                    "org.ceasefiremonitor.core.log..", API + ".terminal..", API + ".verify..");

    @ArchTest
    static final ArchRule nobody_knows_the_wiring = noClasses().that().resideOutsideOfPackage(API + ".wiring..")
            .should().dependOnClassesThat().resideInAPackage(API + ".wiring..");

    @ArchTest
    static final ArchRule packages_do_not_know_each_other_in_circles = slices().matching(API + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_core_and_the_views_do_not_know_the_application = noClasses()
            .that().resideInAnyPackage("org.ceasefiremonitor.core..", "org.ceasefiremonitor.projections..")
            .should().dependOnClassesThat().resideInAPackage(API + "..");

    @ArchTest
    static final ArchRule json_is_that_of_jackson_3 = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..");

    @ArchTest
    static final ArchRule logging_goes_through_slf4j = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.apache.commons.logging..", "org.apache.logging..", "ch.qos.logback..");

    @ArchTest
    static final ArchRule nothing_is_kept_by_jpa_or_java_serialisation = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "com.thoughtworks.xstream..")
            .orShould().dependOnClassesThat().belongToAnyOf(java.io.ObjectOutputStream.class, java.io.ObjectInputStream.class);

    /**
     * A second writer beside the appender would break the one order. A restore writes, too, but only into a log that is empty and that nobody else uses; and who may
     * write is laid down at the start.
     */
    @ArchTest
    static final ArchRule of_the_log_only_the_appender_writes_events = noClasses()
            .that().resideInAPackage(API + "..").and().doNotHaveFullyQualifiedName(API + ".log.BatchRows").and().doNotHaveFullyQualifiedName(API + ".log.SingleStatement")
            .and().doNotHaveFullyQualifiedName(API + ".log.Snapshots").and().doNotHaveFullyQualifiedName(API + ".log.Things")
            .and().doNotHaveFullyQualifiedName(API + ".log.Instants")
            .and().doNotHaveFullyQualifiedName(API + ".backup.LogLoader").and().doNotHaveFullyQualifiedName(API + ".log.DirectoryRefill")
            .and().doNotHaveFullyQualifiedName(API + ".transparency.TreeRows").and().doNotHaveFullyQualifiedName(API + ".log.AddedOnly")
            .and().doNotHaveFullyQualifiedName(API + ".exercise.ExerciseClock").and().doNotHaveFullyQualifiedName(API + ".log.ClockRows")
            .and().doNotHaveFullyQualifiedName(API + ".log.SubjectRows")
            .should().callMethodWhere(DescribedPredicate.<JavaCall<?>>describe("writes by JDBC", ArchitectureTest::writes).forSubtype());

    private static final Set<Path> WRITERS = Set.of(Path.of("BatchRows.java"), Path.of("SingleStatement.java"), Path.of("Dialect.java"), Path.of("Snapshots.java"),
            Path.of("Things.java"), Path.of("Instants.java"), Path.of("LogLoader.java"), Path.of("DirectoryRefill.java"), Path.of("ClockRows.java"), Path.of("SubjectRows.java"),
            Path.of("ExerciseClock.java"), Path.of("TreeRows.java"));
    private static final Pattern WRITING_SQL = Pattern.compile("(?i)\\b(insert into|update \\w+ set|delete from|merge into|truncate table)\\b");

    /** H2 and PostgreSQL can write through a query, which the rule about calls doesn't see. */
    @Test
    void no_other_source_holds_sql_that_writes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            var writing = files.filter(file -> file.toString().endsWith(".java") && WRITING_SQL.matcher(read(file)).find())
                    .map(Path::getFileName).toList();
            assertThat(writing).isNotEmpty().isSubsetOf(WRITERS);
        }
    }

    @Test
    void every_package_says_what_it_is() throws IOException {
        for (String root : List.of("src/main/java", "src/test/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                var packages = files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct().toList();
                assertThat(packages).isNotEmpty().allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).content()
                        .contains("@NullMarked").startsWith("/**"));
            }
        }
    }

    /** A test that is told no directory, or writes where it runs, leaves bytes that are then taken for sources. */
    @Test
    void a_module_holds_documents_sources_and_what_is_built_and_nothing_that_a_test_left() throws IOException {
        for (var module : List.of(Path.of("."), Path.of("../monitoring-core"), Path.of("../monitoring-projections"))) {
            try (Stream<Path> files = Files.list(module)) {
                assertThat(files.filter(file -> Files.isDirectory(file) && !file.getFileName().toString().startsWith(".")))
                        .extracting(file -> file.getFileName().toString()).contains("src").isSubsetOf("docs", "src", "target");
            }
        }
    }

    @ArchTest
    static void the_rules_look_at_something(JavaClasses all) {
        assertThat(all.contain(API + ".log.Appender")).isTrue();
        assertThat(all.contain("org.ceasefiremonitor.core.zone.CeasefireZone")).isTrue();
    }

    private static boolean writes(JavaCall<?> call) {
        var owner = call.getTarget().getOwner();
        var name = call.getTarget().getName();
        return owner.isAssignableTo(JdbcClient.StatementSpec.class) && name.equals("update")
                || owner.isAssignableTo(JdbcOperations.class) && (name.equals("update") || name.equals("batchUpdate") || name.equals("execute"))
                || owner.isAssignableTo(PreparedStatement.class) && name.equals("execute")
                || owner.isAssignableTo(Statement.class)
                && Set.of("executeUpdate", "executeLargeUpdate", "executeBatch", "executeLargeBatch").contains(name);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
