package org.ceasefiremonitor.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.NO_FIRE;
import static org.ceasefiremonitor.core.story.Cast.TEXT;
import static org.ceasefiremonitor.core.story.Cast.allRegistered;
import static org.ceasefiremonitor.core.story.Cast.drafted;
import static org.ceasefiremonitor.core.story.Cast.inForce;
import static org.ceasefiremonitor.core.story.Cast.instant;
import static org.ceasefiremonitor.core.story.Cast.signed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.core.agreement.AgreementTerms.Phase;
import org.ceasefiremonitor.core.agreement.AlertRules.AlertThreshold;
import org.ceasefiremonitor.core.agreement.ResponseLadder.LadderStage;
import org.ceasefiremonitor.core.agreement.ViolationCatalogue.CatalogueEntry;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.ceasefiremonitor.core.marking.Personal;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CeasefireAgreementTest {

    /** When the ceasefire of {@link org.ceasefiremonitor.core.story.Cast#inForce} entered into force. */
    private static final Instant BEGAN = instant("2031-03-02T00:00:00Z");
    private static final Instant NOON = instant("2031-03-02T12:00:00Z");
    private static final String LOCAL = "2 March 2031, 02:00 river time";

    private static final ViolationCatalogue EMPTY_CATALOGUE = new ViolationCatalogue(Map.of());
    private static final SeverityRules SEVERITY = new SeverityRules(Severity.S1, List.of());
    private static final AlertRules ALERTS = new AlertRules(
            List.of(new AlertThreshold("ten", AlertLevel.WATCH, 24, Severity.S1, 10, 5)));
    private static final TimeLimits LIMITS = new TimeLimits(Map.of("reply", Duration.ofHours(72)));
    private static final ResponseLadder LADDER = new ResponseLadder(List.of(new LadderStage("warning", "Warn.", Duration.ofHours(24))));

    private static AgreementTerms terms(Story story) {
        return story.find(ACCORD, AgreementTerms.class);
    }

    private static DraftAgreement draft(ParticipantId... parties) {
        return new DraftAgreement(ACCORD, "River Accord", "2031-02", TEXT, "Charter of the League", "Europe/Kyiv", List.of(parties));
    }

    @Test
    void an_agreement_is_drafted_between_registered_parties() {
        var story = allRegistered().does(draft(BORDURIA, ASTORIA))
                .so(new AgreementDrafted(ACCORD, "River Accord", "2031-02", TEXT, "Charter of the League", "Europe/Kyiv",
                        List.of(ASTORIA, BORDURIA)));

        assertThat(terms(story).phase()).isEqualTo(Phase.DRAFT);
        assertThat(terms(story).parties()).containsExactly(ASTORIA, BORDURIA);
    }

    @Test
    @Provokes("AGR-01")
    void a_party_must_be_registered() {
        allRegistered().refuses(draft(ASTORIA, new ParticipantId("nowhere")), AgreementRule.PARTIES_REGISTERED);
    }

    @Test
    @Provokes("AGR-01")
    void whoever_endorses_must_be_registered() {
        inForce().by(new ParticipantId("nowhere")).refuses(new EndorseAgreement(ACCORD, null), AgreementRule.PARTIES_REGISTERED);
    }

    @Test
    @Provokes("AGR-02")
    void a_signed_text_is_changed_by_nobody() {
        drafted().by(ASTORIA).does(new SignAgreement(ACCORD, "A. Almeida", TEXT)).by(MECHANISM)
                .refuses(new AddProvision(ACCORD, "art-2", "Nor from the air."), AgreementRule.TEXT_IS_OPEN)
                .refuses(new AmendProvision(ACCORD, NO_FIRE, "Some fire.", "Second thoughts."), AgreementRule.TEXT_IS_OPEN);
    }

    @Test
    @Provokes("AGR-03")
    void the_id_of_a_provision_stands_for_one_provision() {
        drafted().refuses(new AddProvision(ACCORD, NO_FIRE, "Another text."), AgreementRule.PROVISION_ID_FREE);
    }

    @Test
    @Provokes("AGR-04")
    void a_provision_that_the_agreement_lacks_is_not_amended_suspended_or_reinstated() {
        drafted().refuses(new AmendProvision(ACCORD, "art-9", "Text.", "Why."), AgreementRule.PROVISION_KNOWN);
        inForce().refuses(new SuspendProvision(ACCORD, "art-9", NOON, "Why."), AgreementRule.PROVISION_KNOWN)
                .refuses(new ReinstateProvision(ACCORD, "art-9", NOON, "Why."), AgreementRule.PROVISION_KNOWN);
    }

    @Test
    void an_amended_provision_has_the_next_version_and_a_reason() {
        var story = drafted().does(new AmendProvision(ACCORD, NO_FIRE, "Nor across the lake.", "The lake was forgotten."))
                .so(new ProvisionAmended(ACCORD, NO_FIRE, "Nor across the lake.", 2, "The lake was forgotten."));

        assertThat(terms(story).provision(NO_FIRE)).hasValueSatisfying(provision -> {
            assertThat(provision.text()).isEqualTo("Nor across the lake.");
            assertThat(provision.version()).isEqualTo(2);
        });
    }

    @Test
    @Provokes("AGR-05")
    void only_a_party_signs_or_denounces() {
        inForce().by(CALDONIA).refuses(new SignAgreement(ACCORD, "C. Castel", TEXT), AgreementRule.SIGNED_BY_A_PARTY)
                .refuses(new DenounceAgreement(ACCORD, "Not ours."), AgreementRule.SIGNED_BY_A_PARTY);
    }

    @Test
    @Provokes("AGR-06")
    void a_party_signs_once() {
        drafted().by(ASTORIA).does(new SignAgreement(ACCORD, "A. Almeida", TEXT))
                .so(new AgreementSigned(ACCORD, ASTORIA, "desk-7", Personal.of(SubjectId.of(ASTORIA, "desk-7"), "A. Almeida"), TEXT))
                .refuses(new SignAgreement(ACCORD, "A. Almeida", TEXT), AgreementRule.SIGNED_ONCE);
    }

    @Test
    @Provokes("AGR-07")
    void all_sign_the_same_text() {
        drafted().by(BORDURIA).refuses(new SignAgreement(ACCORD, "B. Brandt", "cd".repeat(32)), AgreementRule.SAME_TEXT);
    }

    @Test
    @Provokes("AGR-08")
    void others_endorse_once_each_and_parties_do_not() {
        var story = signed().by(CALDONIA).does(new EndorseAgreement(ACCORD, "Welcome."))
                .so(new AgreementEndorsed(ACCORD, CALDONIA, "Welcome."))
                .refuses(new EndorseAgreement(ACCORD, "Welcome again."), AgreementRule.ENDORSED_BY_OTHERS)
                .by(ASTORIA).refuses(new EndorseAgreement(ACCORD, null), AgreementRule.ENDORSED_BY_OTHERS)
                .by(DALMARK).does(new EndorseAgreement(ACCORD, null));

        assertThat(terms(story).endorsements()).containsExactly(CALDONIA, DALMARK);
    }

    @Test
    @Provokes("AGR-09")
    void a_version_takes_effect_no_earlier_than_the_one_before_it_and_replaces_it_only_in_a_draft() {
        inForce().does(new AdoptViolationCatalogue(ACCORD, NOON, EMPTY_CATALOGUE))
                .refuses(new AdoptViolationCatalogue(ACCORD, NOON, EMPTY_CATALOGUE), AgreementRule.VERSIONS_RISE);
        drafted().does(new AdoptSeverityRules(ACCORD, BEGAN, SEVERITY)).does(new AdoptSeverityRules(ACCORD, BEGAN, SEVERITY))
                .refuses(new AdoptSeverityRules(ACCORD, BEGAN.minusSeconds(1), SEVERITY), AgreementRule.VERSIONS_RISE);
    }

    @Test
    void each_set_of_rules_is_adopted_by_version() {
        var story = drafted().does(new AdoptViolationCatalogue(ACCORD, BEGAN, EMPTY_CATALOGUE))
                .so(new ViolationCatalogueAdopted(ACCORD, 2, BEGAN, EMPTY_CATALOGUE))
                .does(new AdoptSeverityRules(ACCORD, BEGAN, SEVERITY)).so(new SeverityRulesAdopted(ACCORD, 1, BEGAN, SEVERITY))
                .does(new AdoptAlertRules(ACCORD, BEGAN, ALERTS)).so(new AlertRulesAdopted(ACCORD, 1, BEGAN, ALERTS))
                .does(new AdoptTimeLimits(ACCORD, BEGAN, LIMITS)).so(new TimeLimitsAdopted(ACCORD, 1, BEGAN, LIMITS))
                .does(new AdoptResponseLadder(ACCORD, BEGAN, LADDER)).so(new ResponseLadderAdopted(ACCORD, 1, BEGAN, LADDER));

        assertThat(terms(story).catalogues()).extracting(Adopted::version).containsExactly(1, 2);
    }

    @ParameterizedTest
    @CsvSource({"astoria, borduria", "borduria, astoria"})
    @Provokes("AGR-10")
    void a_ceasefire_enters_into_force_only_after_every_required_party_has_signed(String first, String second) {
        var bring = new BringAgreementIntoForce(ACCORD, BEGAN, LOCAL);
        var story = drafted().then("2031-03-02T12:00:00Z").refuses(bring, AgreementRule.ALL_HAVE_ACCEPTED)
                .by(new ParticipantId(first)).does(new SignAgreement(ACCORD, "First", TEXT))
                .by(MECHANISM).refuses(bring, AgreementRule.ALL_HAVE_ACCEPTED);
        assertThat(terms(story).phase()).isEqualTo(Phase.DRAFT);

        story.by(new ParticipantId(second)).does(new SignAgreement(ACCORD, "Second", TEXT));
        assertThat(terms(story).phase()).isEqualTo(Phase.SIGNED);
        assertThat(terms(story).inForceAt(NOON)).isFalse();

        story.by(MECHANISM).does(bring).so(new CeasefireEnteredIntoForce(ACCORD, BEGAN, LOCAL));
        assertThat(terms(story).phase()).isEqualTo(Phase.IN_FORCE);
        assertThat(terms(story).inForceAt(BEGAN)).isTrue();
        assertThat(terms(story).inForceAt(BEGAN.minusNanos(1))).isFalse();
    }

    @Test
    @Provokes("AGR-11")
    void there_is_exactly_one_entry_into_force() {
        var bring = new BringAgreementIntoForce(ACCORD, NOON, LOCAL);
        inForce().refuses(bring, AgreementRule.IN_FORCE_ONCE)
                .later(Duration.ofHours(1)).does(new TerminateAgreement(ACCORD, NOON, "Agreed."))
                .refuses(bring, AgreementRule.IN_FORCE_ONCE);
    }

    @Test
    @Provokes("AGR-12")
    void what_needs_a_ceasefire_in_force_is_refused_before_it_and_after_it() {
        var before = signed().then("2031-03-02T12:00:00Z");
        refusedOutsideForce(before);

        refusedOutsideForce(inForce().does(new TerminateAgreement(ACCORD, NOON, "Agreed.")));
    }

    private static void refusedOutsideForce(Story story) {
        story.refuses(new SuspendProvision(ACCORD, NO_FIRE, NOON, "Repairs."), AgreementRule.IN_FORCE)
                .refuses(new ReinstateProvision(ACCORD, NO_FIRE, NOON, "Repaired."), AgreementRule.IN_FORCE)
                .refuses(new TerminateAgreement(ACCORD, NOON, "Over."), AgreementRule.IN_FORCE)
                .by(ASTORIA).refuses(new DenounceAgreement(ACCORD, "Not bound."), AgreementRule.IN_FORCE);
    }

    @Test
    @Provokes("AGR-12")
    void a_provision_is_not_suspended_from_before_the_ceasefire_was_in_force() {
        inForce().refuses(new SuspendProvision(ACCORD, NO_FIRE, BEGAN.minusSeconds(1), "Too early."), AgreementRule.IN_FORCE);
    }

    @Test
    @Provokes("AGR-13")
    void a_suspended_provision_is_not_suspended_again() {
        inForce().does(new SuspendProvision(ACCORD, NO_FIRE, NOON, "Repairs.")).later(Duration.ofHours(1))
                .refuses(new SuspendProvision(ACCORD, NO_FIRE, NOON, "Repairs."), AgreementRule.PROVISION_NOT_SUSPENDED)
                .refuses(new SuspendProvision(ACCORD, NO_FIRE, NOON.plusSeconds(60), "Repairs."), AgreementRule.PROVISION_NOT_SUSPENDED)
                .does(new ReinstateProvision(ACCORD, NO_FIRE, NOON.plusSeconds(120), "Repaired."))
                .refuses(new SuspendProvision(ACCORD, NO_FIRE, NOON.plusSeconds(119), "Repairs."), AgreementRule.PROVISION_NOT_SUSPENDED)
                .does(new SuspendProvision(ACCORD, NO_FIRE, NOON.plusSeconds(120), "Repairs again."));
    }

    @Test
    @Provokes("AGR-14")
    void only_a_suspended_provision_is_reinstated_and_after_its_suspension_began() {
        inForce().refuses(new ReinstateProvision(ACCORD, NO_FIRE, NOON, "Repaired."), AgreementRule.PROVISION_SUSPENDED)
                .does(new SuspendProvision(ACCORD, NO_FIRE, NOON, "Repairs.")).later(Duration.ofHours(1))
                .refuses(new ReinstateProvision(ACCORD, NO_FIRE, NOON, "Repaired."), AgreementRule.PROVISION_SUSPENDED)
                .does(new ReinstateProvision(ACCORD, NO_FIRE, NOON.plusSeconds(60), "Repaired."))
                .refuses(new ReinstateProvision(ACCORD, NO_FIRE, NOON.plusSeconds(120), "Repaired."), AgreementRule.PROVISION_SUSPENDED);
    }

    @Test
    void a_suspended_provision_grounds_no_violation_until_it_is_reinstated() {
        var until = NOON.plusSeconds(3600);
        var story = inForce().does(new SuspendProvision(ACCORD, NO_FIRE, NOON, "Repairs."))
                .so(new ProvisionSuspended(ACCORD, NO_FIRE, NOON, "Repairs.")).later(Duration.ofHours(2))
                .does(new ReinstateProvision(ACCORD, NO_FIRE, until, "Repaired."))
                .so(new ProvisionReinstated(ACCORD, NO_FIRE, until, "Repaired."));

        assertThat(terms(story).provisionInForce(NO_FIRE, NOON.minusNanos(1))).isTrue();
        assertThat(terms(story).provisionInForce(NO_FIRE, NOON)).isFalse();
        assertThat(terms(story).provisionInForce(NO_FIRE, until.minusNanos(1))).isFalse();
        assertThat(terms(story).provisionInForce(NO_FIRE, until)).isTrue();
        assertThat(terms(story).inForceAt(NOON)).as("the ceasefire goes on").isTrue();
    }

    @Test
    @Provokes("AGR-15")
    void a_party_denounces_once() {
        inForce().by(BORDURIA).does(new DenounceAgreement(ACCORD, "Not bound."))
                .refuses(new DenounceAgreement(ACCORD, "Still not bound."), AgreementRule.DENOUNCED_ONCE);
    }

    @ParameterizedTest
    @CsvSource({"astoria", "borduria"})
    void denunciation_by_either_party_does_not_end_the_ceasefire(String party) {
        var denouncing = new ParticipantId(party);
        var story = inForce().by(denouncing).does(new DenounceAgreement(ACCORD, "Not bound."))
                .so(new AgreementDenounced(ACCORD, denouncing, "Not bound."));

        assertThat(terms(story).phase()).isEqualTo(Phase.IN_FORCE);
        assertThat(terms(story).inForceAt(NOON.plusSeconds(1))).isTrue();
        assertThat(terms(story).denunciations()).containsExactly(denouncing);
    }

    @Test
    @Provokes("AGR-16")
    void a_ceasefire_ends_after_it_began_and_not_in_the_future() {
        inForce().refuses(new TerminateAgreement(ACCORD, BEGAN, "Over."), AgreementRule.ENDS_AFTER_IT_BEGAN)
                .refuses(new TerminateAgreement(ACCORD, NOON.plusSeconds(1), "Over."), AgreementRule.ENDS_AFTER_IT_BEGAN);
    }

    @Test
    void a_terminated_ceasefire_was_in_force_until_then() {
        var story = inForce().does(new TerminateAgreement(ACCORD, NOON, "Agreed."))
                .so(new CeasefireTerminated(ACCORD, NOON, "Agreed."));

        assertThat(terms(story).phase()).isEqualTo(Phase.TERMINATED);
        assertThat(terms(story).inForceAt(NOON.minusNanos(1))).isTrue();
        assertThat(terms(story).inForceAt(NOON)).isFalse();
        assertThat(terms(story).provisionInForce(NO_FIRE, NOON)).isFalse();
    }

    @Test
    @Provokes("AGR-20")
    void an_agreement_that_has_ended_adopts_nothing() {
        inForce().does(new TerminateAgreement(ACCORD, NOON, "Agreed."))
                .refuses(new AdoptTimeLimits(ACCORD, NOON.plusSeconds(1), LIMITS), AgreementRule.NOT_ENDED);
    }

    @Test
    @Provokes("AGR-17")
    void rules_of_the_past_stay_once_the_ceasefire_is_in_force() {
        inForce().refuses(new AdoptViolationCatalogue(ACCORD, NOON.minusSeconds(1), EMPTY_CATALOGUE),
                AgreementRule.RULES_OF_THE_PAST_STAY).does(new AdoptViolationCatalogue(ACCORD, NOON, EMPTY_CATALOGUE));
    }

    @Test
    @Provokes("AGR-18")
    void what_is_to_happen_is_not_recorded_as_having_happened() {
        signed().then("2031-03-02T12:00:00Z")
                .refuses(new BringAgreementIntoForce(ACCORD, NOON.plusNanos(1000), LOCAL), AgreementRule.NOT_IN_THE_FUTURE);
        inForce().refuses(new SuspendProvision(ACCORD, NO_FIRE, NOON.plusSeconds(1), "Repairs."), AgreementRule.NOT_IN_THE_FUTURE)
                .does(new SuspendProvision(ACCORD, NO_FIRE, NOON, "Repairs."))
                .refuses(new ReinstateProvision(ACCORD, NO_FIRE, NOON.plusSeconds(1), "Repaired."), AgreementRule.NOT_IN_THE_FUTURE);
    }

    @Test
    @Provokes("AGR-19")
    void a_catalogue_cites_only_provisions_that_the_agreement_has() {
        drafted().refuses(new AdoptViolationCatalogue(ACCORD, BEGAN, new ViolationCatalogue(
                Map.of(Kind.SHOT, new CatalogueEntry(KindClass.VIOLATION, "art-9", null)))), AgreementRule.PROVISION_OF_CATALOGUE);
    }

    @Test
    void swapping_the_parties_swaps_the_outcome() {
        assertThat(swapped(terms(told(ASTORIA, BORDURIA)))).isEqualTo(terms(told(BORDURIA, ASTORIA)));
    }

    /** One Party signs first and later denounces, the other signs second. */
    private static Story told(ParticipantId one, ParticipantId other) {
        return drafted().by(one).does(new SignAgreement(ACCORD, "First", TEXT)).by(other).does(new SignAgreement(ACCORD, "Second", TEXT))
                .by(MECHANISM).then("2031-03-02T12:00:00Z").does(new BringAgreementIntoForce(ACCORD, BEGAN, LOCAL))
                .by(one).does(new DenounceAgreement(ACCORD, "Not bound."))
                .by(MECHANISM).does(new SuspendProvision(ACCORD, NO_FIRE, NOON, "Repairs."));
    }

    private static AgreementTerms swapped(AgreementTerms terms) {
        return new AgreementTerms(terms.agreementId(), terms.revision(), terms.title(), terms.textVersion(), terms.textSha256(),
                terms.legalBasis(), terms.timeZone(), terms.requiredParties(), swapped(terms.signatures()), swapped(terms.endorsements()),
                terms.provisions(), terms.inForceFrom(), terms.statedLocal(), terms.inForceUntil(), swapped(terms.denunciations()), terms.struck(),
                terms.catalogues(), terms.severityRules(), terms.alertRules(), terms.timeLimits(), terms.responseLadders());
    }

    private static List<ParticipantId> swapped(List<ParticipantId> participants) {
        return participants.stream().map(each -> each.equals(ASTORIA) ? BORDURIA : each.equals(BORDURIA) ? ASTORIA : each).toList();
    }
}
