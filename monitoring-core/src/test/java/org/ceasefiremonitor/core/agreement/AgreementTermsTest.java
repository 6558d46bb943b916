package org.ceasefiremonitor.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.NO_FIRE;
import static org.ceasefiremonitor.core.story.Cast.TEXT;
import static org.ceasefiremonitor.core.story.Cast.instant;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.ResponseLadder.LadderStage;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.ceasefiremonitor.core.marking.Personal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementTermsTest {

    private static final Instant FIRST = instant("2031-03-01T00:00:00Z");
    private static final Instant SECOND = instant("2031-04-01T00:00:00Z");

    private static final SeverityRules MILD = new SeverityRules(Severity.S0, List.of());
    private static final SeverityRules STRICT = new SeverityRules(Severity.S3, List.of());
    private static final ViolationCatalogue CATALOGUE = new ViolationCatalogue(Map.of());

    private static AgreementTerms after(AgreementEvent... events) {
        AgreementTerms terms = AgreementTerms.evolve(null, new AgreementDrafted(ACCORD, "River Accord", "2031-02", TEXT, "Charter",
                "Europe/Kyiv", List.of(ASTORIA, BORDURIA)));
        for (var event : events) {
            terms = AgreementTerms.evolve(terms, event);
        }
        return terms;
    }

    /** How to adopt a set of rules twice, and how to look it up. */
    record Lookup(String name, Function<Instant, AgreementEvent> adoptFirst, Function<Instant, AgreementEvent> adoptSecond,
            Function<AgreementTerms, Function<Instant, Optional<Integer>>> versionAt) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Lookup> lookups() {
        var limits = new TimeLimits(Map.of("reply", Duration.ofHours(72)));
        var ladder = new ResponseLadder(List.of(new LadderStage("warning", "Warn.", Duration.ofHours(24))));
        var alerts = new AlertRules(List.of());
        return Stream.of(
                new Lookup("catalogue", from -> new ViolationCatalogueAdopted(ACCORD, 1, from, CATALOGUE),
                        from -> new ViolationCatalogueAdopted(ACCORD, 2, from, CATALOGUE),
                        terms -> at -> terms.catalogueAt(at).map(Adopted::version)),
                new Lookup("severity rules", from -> new SeverityRulesAdopted(ACCORD, 1, from, MILD),
                        from -> new SeverityRulesAdopted(ACCORD, 2, from, STRICT),
                        terms -> at -> terms.severityRulesAt(at).map(Adopted::version)),
                new Lookup("alert rules", from -> new AlertRulesAdopted(ACCORD, 1, from, alerts),
                        from -> new AlertRulesAdopted(ACCORD, 2, from, alerts),
                        terms -> at -> terms.alertRulesAt(at).map(Adopted::version)),
                new Lookup("time limits", from -> new TimeLimitsAdopted(ACCORD, 1, from, limits),
                        from -> new TimeLimitsAdopted(ACCORD, 2, from, limits),
                        terms -> at -> terms.timeLimitsAt(at).map(Adopted::version)),
                new Lookup("response ladder", from -> new ResponseLadderAdopted(ACCORD, 1, from, ladder),
                        from -> new ResponseLadderAdopted(ACCORD, 2, from, ladder),
                        terms -> at -> terms.responseLadderAt(at).map(Adopted::version)));
    }

    @ParameterizedTest
    @MethodSource("lookups")
    void the_version_in_force_at_an_instant_is_found(Lookup lookup) {
        var versionAt = lookup.versionAt().apply(after(lookup.adoptFirst().apply(FIRST), lookup.adoptSecond().apply(SECOND)));

        assertThat(versionAt.apply(FIRST.minusNanos(1))).isEmpty();
        assertThat(versionAt.apply(FIRST)).contains(1);
        assertThat(versionAt.apply(SECOND.minusNanos(1))).contains(1);
        assertThat(versionAt.apply(SECOND)).contains(2);
        assertThat(versionAt.apply(SECOND.plusSeconds(1_000_000))).contains(2);
        assertThat(lookup.versionAt().apply(after()).apply(SECOND)).isEmpty();
    }

    static Stream<AgreementTerms> termsThatChangeInApril() {
        var added = new ProvisionAdded(ACCORD, NO_FIRE, "No fire.");
        return Stream.of(
                after(new ViolationCatalogueAdopted(ACCORD, 1, SECOND, CATALOGUE)),
                after(new SeverityRulesAdopted(ACCORD, 1, SECOND, MILD)),
                after(added, new ProvisionSuspended(ACCORD, NO_FIRE, SECOND, "Repairs.")),
                after(added, new ProvisionSuspended(ACCORD, NO_FIRE, FIRST, "Repairs."),
                        new ProvisionReinstated(ACCORD, NO_FIRE, SECOND, "Repaired.")),
                after(new CeasefireEnteredIntoForce(ACCORD, SECOND, "April")),
                after(new CeasefireEnteredIntoForce(ACCORD, FIRST, "March"), new CeasefireTerminated(ACCORD, SECOND, "Over.")));
    }

    @ParameterizedTest
    @MethodSource("termsThatChangeInApril")
    void rules_change_within_an_interval_if_they_change_after_its_beginning_and_no_later_than_its_end(AgreementTerms terms) {
        assertThat(terms.rulesChangeWithin(SECOND.minusSeconds(10), SECOND.plusSeconds(10))).isTrue();
        assertThat(terms.rulesChangeWithin(SECOND.minusSeconds(10), SECOND)).isTrue();
        assertThat(terms.rulesChangeWithin(SECOND.minusSeconds(10), SECOND.minusNanos(1))).isFalse();
        assertThat(terms.rulesChangeWithin(SECOND, SECOND.plusSeconds(10))).as("the act begins under the new rules").isFalse();
        assertThat(terms.rulesChangeWithin(SECOND, SECOND)).isFalse();
        assertThat(terms.rulesChangeWithin(SECOND.plusSeconds(1), SECOND.plusSeconds(10))).isFalse();
    }

    @Test
    void rules_by_which_no_act_is_judged_do_not_count_as_a_change() {
        var terms = after(new AlertRulesAdopted(ACCORD, 1, SECOND, new AlertRules(List.of())),
                new TimeLimitsAdopted(ACCORD, 1, SECOND, new TimeLimits(Map.of("reply", Duration.ofHours(72)))));

        assertThat(terms.rulesChangeWithin(FIRST, SECOND.plusSeconds(1))).isFalse();
    }

    @Test
    void every_event_raises_the_revision_by_one() {
        assertThat(after().revision()).isEqualTo(1);
        assertThat(after(new ProvisionAdded(ACCORD, NO_FIRE, "No fire."), new AgreementSigned(ACCORD, ASTORIA, "p", Personal.of(SubjectId.of(ASTORIA, "p"), "A"), TEXT)).revision())
                .isEqualTo(3);
    }

    @Test
    void an_agreement_begins_with_its_draft_and_only_once() {
        var signed = new AgreementSigned(ACCORD, ASTORIA, "p", Personal.of(SubjectId.of(ASTORIA, "p"), "A"), TEXT);
        var drafted = new AgreementDrafted(ACCORD, "River Accord", "2", TEXT, "Charter", "Europe/Kyiv", List.of(ASTORIA));

        assertThatThrownBy(() -> AgreementTerms.evolve(null, signed)).isInstanceOf(IllegalArgumentException.class);
        assertThat(AgreementTerms.evolve(null, drafted).phase()).isEqualTo(AgreementTerms.Phase.DRAFT);
    }

    @Test
    void a_provision_that_does_not_exist_is_never_in_force() {
        var terms = after(new CeasefireEnteredIntoForce(ACCORD, FIRST, "March"));

        assertThat(terms.inForceAt(SECOND)).isTrue();
        assertThat(terms.provisionInForce("art-9", SECOND)).isFalse();
        assertThat(Objects.requireNonNull(terms.inForceFrom())).isEqualTo(FIRST);
    }
}
