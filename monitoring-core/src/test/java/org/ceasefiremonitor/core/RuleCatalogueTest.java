package org.ceasefiremonitor.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.rule.GateRule;
import org.ceasefiremonitor.core.rule.Rule;
import org.ceasefiremonitor.core.story.Provokes;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue of rules: stable codes, each said in a sentence, with a source, and provoked by a test. */
class RuleCatalogueTest {

    private static final List<JavaMethod> PROVOKING = new ClassFileImporter().importPath("target/test-classes").stream()
            .flatMap(type -> type.getMethods().stream()).filter(method -> method.isAnnotatedWith(Provokes.class)).toList();

    private static Stream<Rule> featureRules() {
        return Features.ALL.stream().flatMap(feature -> Stream.<Rule>of(feature.rules().getEnumConstants()));
    }

    private static Stream<Rule> allRules() {
        return Stream.concat(featureRules(), Stream.of(GateRule.values()));
    }

    @Test
    void a_code_stands_for_one_rule() {
        assertThat(allRules().map(Rule::code)).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z]{3}-[0-9]{2}"));
    }

    @Test
    void the_codes_of_a_feature_share_their_letters_with_no_other() {
        var letters = Stream.concat(Features.ALL.stream().map(Feature::rules), Stream.of(GateRule.class))
                .map(rules -> Stream.<Rule>of(rules.getEnumConstants()).map(rule -> rule.code().substring(0, 3)).distinct().toList())
                .toList();

        assertThat(letters).allSatisfy(ofOne -> assertThat(ofOne).hasSize(1)).doesNotHaveDuplicates();
    }

    @Test
    void a_rule_is_a_sentence_with_a_source() {
        assertThat(allRules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.sentence()).as(rule.code()).matches("[A-Z].{10,}\\.");
            assertThat(rule.source()).as(rule.code()).isNotBlank();
            assertThat(rule.effect()).as(rule.code()).isNotNull();
        });
        assertThat(allRules().map(Rule::sentence)).doesNotHaveDuplicates();
    }

    /** The codes of the gate are left out here: nothing in the core refuses by them; they are provoked where the gate is, over HTTP. */
    @ParameterizedTest
    @MethodSource("features")
    void every_code_of_a_feature_is_provoked(Feature feature) {
        assertThat(provoked()).containsAll(Stream.of(feature.rules().getEnumConstants()).map(Rule::code).toList());
    }

    @Test
    void no_test_claims_to_provoke_a_code_that_does_not_exist() {
        assertThat(featureRules().map(Rule::code)).containsAll(provoked());
    }

    static List<Feature> features() {
        return Features.ALL;
    }

    private static Set<String> provoked() {
        var provoked = new TreeSet<String>();
        PROVOKING.forEach(method -> provoked.addAll(Set.of(method.getAnnotationOfType(Provokes.class).value())));
        return provoked;
    }

    @Test
    void whatever_claims_to_provoke_a_rule_runs_as_a_test() {
        assertThat(PROVOKING).isNotEmpty().allSatisfy(method -> {
            assertThat(method.isAnnotatedWith(Test.class) || method.isAnnotatedWith(ParameterizedTest.class))
                    .as("%s is a test", method.getFullName()).isTrue();
            assertThat(method.isAnnotatedWith(Disabled.class) || method.getOwner().isAnnotatedWith(Disabled.class))
                    .as("%s is disabled", method.getFullName()).isFalse();
        });
    }
}
