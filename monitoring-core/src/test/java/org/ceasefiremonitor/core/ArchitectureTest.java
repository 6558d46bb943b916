package org.ceasefiremonitor.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.ceasefiremonitor.core.log.Event;
import org.jspecify.annotations.NullMarked;

/** What the core may lean on. */
@AnalyzeClasses(packages = "org.ceasefiremonitor.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String CORE = "org.ceasefiremonitor.core";

    @ArchTest
    static final ArchRule the_core_knows_no_technology = noClasses().should().dependOnClassesThat(outsideMemory());

    @ArchTest
    static final ArchRule the_core_leans_only_on_what_is_listed = classes().should().onlyDependOnClassesThat(resideInAnyPackage(
            "org.ceasefiremonitor.core..", "java.lang..", "java.time..", "java.util", "java.util.function", "java.util.stream",
            "java.util.regex", "java.util.concurrent", "java.util.zip", "java.math", "java.text", "java.nio.charset", "java.io", "java.security",
            "java.security.spec", "javax.crypto", "javax.crypto.spec",
            "org.axonframework.commandhandling..", "org.axonframework.eventsourcing..", "org.axonframework.modelling.command..",
            "com.fasterxml.jackson.annotation", "org.jspecify.annotations", "org.locationtech.jts..", "net.sf.geographiclib..",
            "mil.nga..", "org.pcollections"));

    @ArchTest
    static final ArchRule the_core_has_no_clock_and_no_chance = noClasses().should().accessTargetWhere(
            DescribedPredicate.<JavaAccess<?>>describe("reads a clock or makes a random value",
                    call -> readsClockOrChance(call.getTarget())).forSubtype())
            .orShould().dependOnClassesThat(DescribedPredicate.describe("are clocks or sources of chance", type -> type.isAssignableTo(
                    Clock.class) || type.isAssignableTo(Random.class) || type.getName().startsWith("java.util.random.")
                    || type.getName().startsWith("java.util.concurrent.ThreadLocalRandom")
                    || type.getName().equals("java.util.Date") || type.getName().equals("java.util.Calendar")
                    || type.getName().startsWith("java.security.SecureRandom")));

    @ArchTest
    static final ArchRule small_values_know_no_feature = noClasses().that(resideInAnyPackage(CORE + ".log..", CORE + ".identity..",
            CORE + ".rule..", CORE + ".marking..", CORE + ".directory..", CORE + ".place..", CORE + ".time.."))
            .should().dependOnClassesThat(resideInAnyPackage(CORE, CORE + ".participant..", CORE + ".agreement..", CORE + ".zone..",
                    CORE + ".guarantee..", CORE + ".intake..", CORE + ".report.."));

    @ArchTest
    static final ArchRule the_agreement_knows_neither_zones_nor_guarantees = noClasses().that(resideInAPackage(CORE + ".agreement.."))
            .should().dependOnClassesThat(resideInAnyPackage(CORE + ".zone..", CORE + ".guarantee..", CORE + ".report.."));

    @ArchTest
    static final ArchRule only_the_root_knows_all_features = noClasses().that(DescribedPredicate.not(resideInAPackage(CORE)))
            .should().dependOnClassesThat(DescribedPredicate.describe("list features",
                    type -> type.getName().equals(CORE + ".Features")));

    /** The root holds the list of features and the type in which a feature describes itself; it stands outside the slices. */
    @ArchTest
    static final ArchRule packages_have_no_cycles = slices().matching(CORE + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static void every_package_says_what_it_is_for_and_is_null_marked(JavaClasses core) {
        var packages = new HashSet<JavaPackage>();
        core.forEach(type -> packages.add(type.getPackage()));
        assertThat(packages).hasSizeGreaterThan(5).allSatisfy(each -> {
            assertThat(each.tryGetPackageInfo()).as("package-info of %s", each.getName()).isPresent();
            assertThat(each.isAnnotatedWith(NullMarked.class)).as("%s is null-marked", each.getName()).isTrue();
        });
    }

    @ArchTest
    static final ArchRule commands_are_decided = methods().that().areAnnotatedWith(CommandHandler.class).should().haveName("decide");

    @ArchTest
    static final ArchRule aggregates_evolve = methods().that().areAnnotatedWith(EventSourcingHandler.class).should().haveName("evolve");

    @ArchTest
    static final ArchRule aggregates_evolve_by_one_event_alone = methods().that().haveName("evolve")
            .and().areDeclaredInClassesThat().areAnnotatedWith(AggregateRoot.class)
            .should(new ArchCondition<>("take an event and nothing else, such as the timestamp of its message") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    var parameters = method.getRawParameterTypes();
                    events.add(new SimpleConditionEvent(method, parameters.size() == 1 && parameters.getFirst().isAssignableTo(
                            Event.class), method.getFullName()));
                }
            });

    @ArchTest
    static final ArchRule to_evolve_has_no_side_effect = methods().that().haveName("evolve").should(
            new ArchCondition<>("touch only the core, values and collections, however deep") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    for (var call : callsFrom(method, new HashSet<>())) {
                        events.add(new SimpleConditionEvent(method, isPure(call), call.getDescription()));
                    }
                }
            });

    @ArchTest
    static void every_feature_has_an_aggregate_that_evolves(JavaClasses core) {
        assertThat(Features.ALL).isNotEmpty().allSatisfy(feature -> {
            var aggregate = core.get(feature.aggregate());
            assertThat(aggregate.isAnnotatedWith(AggregateRoot.class)).as("%s is an aggregate", aggregate.getName()).isTrue();
            assertThat(aggregate.getMethods()).extracting(JavaMethod::getName).contains("evolve");
        });
    }

    private static Set<JavaAccess<?>> callsFrom(JavaCodeUnit unit, Set<JavaCodeUnit> walked) {
        var calls = new HashSet<JavaAccess<?>>();
        if (walked.add(unit)) {
            for (var call : unit.getAccessesFromSelf()) {
                calls.add(call);
                call.getTarget().resolveMember().ifPresent(member -> {
                    if (member instanceof JavaCodeUnit called && member.getOwner().getPackageName().startsWith(CORE)) {
                        calls.addAll(callsFrom(called, walked));
                    }
                });
            }
        }
        return calls;
    }

    private static boolean isPure(JavaAccess<?> call) {
        var owner = call.getTarget().getOwner();
        if (owner.isEquivalentTo(System.class) && call.getTarget().getName().equals("arraycopy")) {
            return true;
        }
        return !readsClockOrChance(call.getTarget()) && !owner.isEquivalentTo(System.class) && !owner.isEquivalentTo(Thread.class)
                && (owner.isArray() || owner.isPrimitive()
                || Set.of("java.util", "java.util.function", "java.util.stream", "java.util.regex", "java.lang", "java.lang.runtime",
                        "java.time", "java.math").contains(owner.getPackageName())
                || owner.getPackageName().startsWith(CORE) || owner.getPackageName().startsWith("org.locationtech.jts")
                || owner.getPackageName().startsWith("net.sf.geographiclib"));
    }

    private static boolean readsClockOrChance(AccessTarget target) {
        var owner = target.getOwner();
        var temporal = owner.getPackageName().equals("java.time") || owner.getPackageName().equals("java.time.chrono");
        return temporal && target.getName().equals("now")
                || owner.isEquivalentTo(System.class) && Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty")
                        .contains(target.getName())
                || owner.isEquivalentTo(UUID.class) && target.getName().equals("randomUUID")
                || owner.isEquivalentTo(Math.class) && target.getName().equals("random")
                || owner.isEquivalentTo(StrictMath.class) && target.getName().equals("random")
                || owner.isEquivalentTo(java.time.ZoneId.class) && target.getName().equals("systemDefault");
    }

    private static DescribedPredicate<JavaClass> outsideMemory() {
        var technology = resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..", "javax..", "java.util.logging..",
                "org.springframework..", "jakarta..", "org.slf4j..", "org.apache..", "ch.qos..", "org.hibernate..", "tools.jackson..",
                "com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..");
        var inMemory = Set.of("java.io.Serializable", "java.io.ByteArrayOutputStream");
        return DescribedPredicate.describe("are technology that reaches outside memory", type -> !inMemory.contains(type.getName())
                && !type.getPackageName().startsWith("javax.crypto")
                && (technology.test(type) || type.getName().startsWith("java.lang.System$Logger")));
    }
}
