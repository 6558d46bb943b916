package org.ceasefiremonitor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.Features;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.NoticeId;
import org.ceasefiremonitor.core.notice.MissReply;
import org.ceasefiremonitor.core.recommendation.PreparedCommand;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no policy may do, whichever policies there will be. */
class PoliciesTest {

    private static final List<JavaClass> FOUND = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ceasefiremonitor.core").stream()
            .filter(type -> type.isAssignableTo(Policy.class) && !type.isInterface()).toList();

    static Stream<JavaClass> policies() {
        return FOUND.stream();
    }

    static Stream<Class<?>> decisionsOfPeople() {
        return Features.ALL.stream().flatMap(feature -> commands(feature.commands())).filter(type -> type.isAnnotationPresent(HumanDecision.class));
    }

    private static Stream<Class<?>> commands(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(PoliciesTest::commands) : Stream.of(type);
    }

    @Test
    void every_policy_in_the_code_is_in_the_list_of_those_that_run() {
        assertThat(FOUND).isNotEmpty();
        assertThat(Policies.ALL.stream().map(policy -> policy.getClass().getName())).containsExactlyInAnyOrderElementsOf(
                FOUND.stream().map(JavaClass::getName).toList());
        assertThat(Policies.ALL.stream().map(Policy::name)).doesNotHaveDuplicates().allMatch(name -> name.matches("P[0-9]{1,2}[a-z]?"));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void no_policy_knows_a_command_that_only_people_decide(JavaClass policy) {
        var decisions = decisionsOfPeople().map(Class::getName).toList();
        assertThat(decisions).isNotEmpty();
        assertThat(policy.getDirectDependenciesFromSelf().stream().map(dependency -> dependency.getTargetClass().getName())).doesNotContainAnyElementsOf(decisions);
        assertThat(policy.getSimpleName()).startsWith("When");
    }

    @ParameterizedTest
    @MethodSource("decisionsOfPeople")
    void a_decision_of_people_is_issued_neither_by_the_clock_nor_by_a_policy(Class<?> command) {
        assertThat(Objects.requireNonNull(command.getAnnotation(IssuedBy.class)).value()).doesNotContain(Mandate.CLOCK, Mandate.SENSOR);
    }

    static Stream<Class<?>> wanted() {
        return Stream.of(Reaction.class.getPermittedSubclasses()).map(kind -> Stream.of(kind.getRecordComponents()).filter(each -> each.getName().equals("command"))
                .findFirst().orElseThrow().getType());
    }

    @ParameterizedTest
    @MethodSource("wanted")
    void what_policies_want_done_is_no_decision_of_people_and_may_be_issued_by_the_clock(Class<?> command) {
        assertThat(command.isAnnotationPresent(HumanDecision.class)).isFalse();
        assertThat(Objects.requireNonNull(command.getAnnotation(IssuedBy.class)).value()).contains(Mandate.CLOCK);
    }

    /** A recommendation holds a command's name and fields, not a command, so nothing that reads it could issue one by mistake. */
    @Test
    void what_is_recommended_is_a_name_and_values() {
        assertThat(Stream.of(PreparedCommand.class.getRecordComponents()).map(each -> each.getGenericType().getTypeName()))
                .containsExactly("java.lang.String", "java.util.Map<java.lang.String, java.lang.Object>");
        assertThatThrownBy(() -> new PreparedCommand("MissReply", Map.of("command", new MissReply(new NoticeId("n"))))).isInstanceOf(InvalidInput.class);
    }
}
