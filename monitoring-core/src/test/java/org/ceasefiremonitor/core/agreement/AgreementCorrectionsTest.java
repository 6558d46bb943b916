package org.ceasefiremonitor.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.NO_FIRE;
import static org.ceasefiremonitor.core.story.Cast.TEXT;
import static org.ceasefiremonitor.core.story.Cast.drafted;
import static org.ceasefiremonitor.core.story.Cast.inForce;
import static org.ceasefiremonitor.core.story.Cast.instant;
import static org.ceasefiremonitor.core.story.Cast.signed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.core.agreement.AgreementTerms.Interval;
import org.ceasefiremonitor.core.agreement.AgreementTerms.Phase;
import org.ceasefiremonitor.core.agreement.ViolationCatalogue.CatalogueEntry;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.junit.jupiter.api.Test;

/** What is recorded wrongly of an agreement is set right by a further event. */
public class AgreementCorrectionsTest {

    private static final Instant FEBRUARY = instant("2031-02-01T00:00:00Z");
    /** When the ceasefire entered into force. */
    private static final Instant BEGAN = instant("2031-03-02T00:00:00Z");
    private static final Instant SIX = instant("2031-03-02T06:00:00Z");
    private static final Instant NINE = instant("2031-03-02T09:00:00Z");
    private static final Instant NOON = instant("2031-03-02T12:00:00Z");
    /** The same agreement, entered once more. */
    private static final AgreementId TWIN = new AgreementId("river-accord-2");
    private static final String LOCAL = "2 March 2031, 02:00 river time";
    private static final List<ParticipantId> PARTIES = List.of(ASTORIA, BORDURIA);

    private static final ViolationCatalogue SHOTS = new ViolationCatalogue(Map.of(Kind.SHOT, new CatalogueEntry(KindClass.VIOLATION, NO_FIRE, null)));
    private static final ViolationCatalogue UNCITED = new ViolationCatalogue(Map.of(Kind.SHOT, new CatalogueEntry(KindClass.VIOLATION, null, null)));
    private static final AlertRules ALERT = new AlertRules(List.of(new AlertRules.AlertThreshold("watch", AlertLevel.WATCH, 24, Severity.S1, 5, 3)));
    private static final ResponseLadder LADDER = new ResponseLadder(List.of(new ResponseLadder.LadderStage("warning", "A call.", Duration.ofHours(24))));

    private static SeverityRules severity(Severity otherwise) {
        return new SeverityRules(otherwise, List.of());
    }

    private static TimeLimits limits(int hours) {
        return new TimeLimits(Map.of("party-notice", Duration.ofHours(hours)));
    }

    private static CorrectAgreement corrected(String legalBasis) {
        return new CorrectAgreement(ACCORD, "River Accord", "2031-02", TEXT, legalBasis, "Europe/Kyiv", PARTIES, "Misread.");
    }

    private static AgreementTerms terms(Story story) {
        return story.find(ACCORD, AgreementTerms.class);
    }

    /** A story in which each correcting command of the feature is accepted after each event that it can correct. */
    public static List<Step> eachCorrection() {
        return drafted().does(corrected("Article 3")).does(corrected("Article 4"))
                .does(new AmendProvision(ACCORD, NO_FIRE, "Nor across the lake.", "The lake was forgotten."))
                .does(new CorrectProvision(ACCORD, NO_FIRE, "Nor over the lake.", "Misread."))
                .does(new CorrectProvision(ACCORD, NO_FIRE, "Nor across any lake.", "Misread again."))
                .does(new AddProvision(ACCORD, "art-2", "No mines."))
                .does(new StrikeProvision(ACCORD, "art-2", "In an earlier draft only."))
                .does(new CorrectProvision(ACCORD, "art-2", "No mines.", "It is in this one too."))
                .does(new CorrectViolationCatalogue(ACCORD, 1, FEBRUARY, SHOTS, "Misread."))
                .does(new CorrectViolationCatalogue(ACCORD, 1, FEBRUARY, UNCITED, "Misread again."))
                .does(new StrikeRules(ACCORD, RuleSet.VIOLATION_CATALOGUE, 1, "Never voted on."))
                .does(new CorrectViolationCatalogue(ACCORD, 1, FEBRUARY, SHOTS, "It was voted on."))
                .does(new AdoptSeverityRules(ACCORD, FEBRUARY, severity(Severity.S1)))
                .does(new CorrectSeverityRules(ACCORD, 1, FEBRUARY, severity(Severity.S2), "Misread."))
                .does(new CorrectSeverityRules(ACCORD, 1, FEBRUARY, severity(Severity.S1), "The first entry had been right."))
                .does(new StrikeRules(ACCORD, RuleSet.SEVERITY_RULES, 1, "Never voted on."))
                .does(new CorrectSeverityRules(ACCORD, 1, FEBRUARY, severity(Severity.S1), "They were voted on."))
                .does(new AdoptAlertRules(ACCORD, FEBRUARY, ALERT))
                .does(new CorrectAlertRules(ACCORD, 1, BEGAN, ALERT, "From March on."))
                .does(new CorrectAlertRules(ACCORD, 1, FEBRUARY, ALERT, "The first entry had been right."))
                .does(new StrikeRules(ACCORD, RuleSet.ALERT_RULES, 1, "Never voted on."))
                .does(new CorrectAlertRules(ACCORD, 1, FEBRUARY, ALERT, "They were voted on."))
                .does(new AdoptTimeLimits(ACCORD, FEBRUARY, limits(24)))
                .does(new CorrectTimeLimits(ACCORD, 1, FEBRUARY, limits(48), "Misread."))
                .does(new CorrectTimeLimits(ACCORD, 1, FEBRUARY, limits(24), "The first entry had been right."))
                .does(new StrikeRules(ACCORD, RuleSet.TIME_LIMITS, 1, "Never voted on."))
                .does(new CorrectTimeLimits(ACCORD, 1, FEBRUARY, limits(24), "They were voted on."))
                .does(new AdoptResponseLadder(ACCORD, FEBRUARY, LADDER))
                .does(new CorrectResponseLadder(ACCORD, 1, BEGAN, LADDER, "From March on."))
                .does(new CorrectResponseLadder(ACCORD, 1, FEBRUARY, LADDER, "The first entry had been right."))
                .does(new StrikeRules(ACCORD, RuleSet.RESPONSE_LADDER, 1, "Never voted on."))
                .does(new CorrectResponseLadder(ACCORD, 1, FEBRUARY, LADDER, "It was voted on."))
                .by(BORDURIA).does(new SignAgreement(ACCORD, "B. Brandt", TEXT))
                .by(ASTORIA).does(new SignAgreement(ACCORD, "A. Almeida", TEXT))
                .does(new CorrectSignature(ACCORD, "desk-7", "Ana Almeida", "Misspelt."))
                .does(new CorrectSignature(ACCORD, "desk-7", "Anna Almeida", "Misspelt again."))
                .does(new StrikeSignature(ACCORD, "Initialled only.")).does(new SignAgreement(ACCORD, "A. Almeida", TEXT))
                .by(CALDONIA).does(new EndorseAgreement(ACCORD, "Welcome.")).does(new StrikeEndorsement(ACCORD, "It welcomed the talks."))
                .by(MECHANISM).then("2031-03-02T12:00:00Z").does(new BringAgreementIntoForce(ACCORD, BEGAN, LOCAL))
                .does(new CorrectEntryIntoForce(ACCORD, SIX, "08:00", "Misread."))
                .does(new CorrectEntryIntoForce(ACCORD, BEGAN, LOCAL, "The first entry had been right."))
                .does(new StrikeEntryIntoForce(ACCORD, "Not exchanged yet.")).does(new BringAgreementIntoForce(ACCORD, BEGAN, LOCAL))
                .does(new SuspendProvision(ACCORD, NO_FIRE, SIX, "Repairs.")).does(new ReinstateProvision(ACCORD, NO_FIRE, NINE, "Repaired."))
                .does(new CorrectProvisionSuspension(ACCORD, NO_FIRE, SIX, BEGAN, null, "Not repaired."))
                .does(new CorrectProvisionSuspension(ACCORD, NO_FIRE, BEGAN, SIX, NINE, "The first entry had been right."))
                .does(new StrikeProvisionSuspension(ACCORD, NO_FIRE, SIX, "Called off."))
                .by(ASTORIA).does(new DenounceAgreement(ACCORD, "Not bound.")).does(new StrikeDenunciation(ACCORD, "A protest only."))
                .by(MECHANISM).does(new TerminateAgreement(ACCORD, NINE, "War."))
                .does(new CorrectTermination(ACCORD, NOON, "At noon.")).does(new CorrectTermination(ACCORD, NINE, "At nine."))
                .does(new StrikeTermination(ACCORD, "A forged notice."))
                .does(new DraftAgreement(TWIN, "River Accord", "2031-02", TEXT, "Article 2", null, PARTIES))
                .does(new CorrectAgreement(TWIN, "River Accord", "2031-02", TEXT, "Article 3", "Europe/Kyiv", PARTIES, "Misread."))
                .does(new StrikeAgreement(TWIN, "Entered twice.")).steps();
    }

    @Test
    @Provokes({"AGR-24", "AGR-26"})
    void a_draft_that_nobody_signed_or_endorsed_can_be_as_if_it_had_never_been() {
        signed().refuses(new StrikeAgreement(ACCORD, "Entered twice."), AgreementRule.NOTHING_RESTS_ON_IT);
        drafted().by(CALDONIA).does(new EndorseAgreement(ACCORD, null)).by(MECHANISM)
                .refuses(new StrikeAgreement(ACCORD, "Entered twice."), AgreementRule.NOTHING_RESTS_ON_IT);
        var story = drafted().does(new StrikeAgreement(ACCORD, "Entered twice.")).so(new AgreementStruck(ACCORD, "Entered twice."))
                .refuses(new AddProvision(ACCORD, "art-2", "No mines."), AgreementRule.DRAFT_NOT_STRUCK)
                .refuses(new AdoptTimeLimits(ACCORD, FEBRUARY, limits(24)), AgreementRule.DRAFT_NOT_STRUCK)
                .refuses(corrected("Article 3"), AgreementRule.DRAFT_NOT_STRUCK)
                .by(ASTORIA).refuses(new SignAgreement(ACCORD, "A. Almeida", TEXT), AgreementRule.DRAFT_NOT_STRUCK)
                .by(CALDONIA).refuses(new EndorseAgreement(ACCORD, null), AgreementRule.DRAFT_NOT_STRUCK);
        assertThat(terms(story).phase()).isEqualTo(Phase.STRUCK);
    }

    @Test
    void an_open_draft_stands_afterwards_as_if_it_had_been_laid_so() {
        var story = drafted().does(new CorrectAgreement(ACCORD, "Lake Accord", "2031-03", "cd".repeat(32), "Article 3", "UTC",
                List.of(BORDURIA, CALDONIA), "Misread."));

        assertThat(terms(story).title()).isEqualTo("Lake Accord");
        assertThat(terms(story).requiredParties()).containsExactly(BORDURIA, CALDONIA);
        story.by(CALDONIA).does(new SignAgreement(ACCORD, "C. Castel", "cd".repeat(32)));
    }

    @Test
    @Provokes("AGR-23")
    void what_a_party_has_signed_is_corrected_only_after_its_signature_is_struck() {
        var other = new CorrectAgreement(ACCORD, "River Accord", "2031-02", "cd".repeat(32), "Article 3", "Europe/Kyiv", PARTIES, "Misread.");
        var fewer = new CorrectAgreement(ACCORD, "River Accord", "2031-02", TEXT, "Article 3", "Europe/Kyiv", List.of(ASTORIA), "Misread.");
        signed().refuses(other, AgreementRule.SIGNED_TEXT_STAYS).refuses(fewer, AgreementRule.SIGNED_TEXT_STAYS).does(corrected("Article 3"))
                .by(ASTORIA).does(new StrikeSignature(ACCORD, "Initialled only.")).so(new SignatureStruck(ACCORD, ASTORIA, "Initialled only."))
                .by(MECHANISM).refuses(other, AgreementRule.SIGNED_TEXT_STAYS)
                .by(BORDURIA).does(new StrikeSignature(ACCORD, "Initialled only.")).by(MECHANISM).does(other);
    }

    @Test
    void a_struck_provision_keeps_its_id_and_is_put_back_by_a_correction() {
        var story = drafted().does(new AddProvision(ACCORD, "art-2", "No mines."))
                .does(new StrikeProvision(ACCORD, "art-2", "In an earlier draft only."))
                .refuses(new AddProvision(ACCORD, "art-2", "No mines."), AgreementRule.PROVISION_ID_FREE)
                .refuses(new AmendProvision(ACCORD, "art-2", "No mines.", "Why."), AgreementRule.PROVISION_KNOWN);
        assertThat(terms(story).provision("art-2")).isEmpty();

        story.does(new CorrectProvision(ACCORD, "art-2", "No mines.", "It is in this one too."));
        assertThat(terms(story).provision("art-2")).isPresent();
    }

    @Test
    void acts_are_judged_by_a_corrected_version_from_its_instant_on_and_by_a_struck_one_never() {
        var story = drafted().does(new AdoptViolationCatalogue(ACCORD, SIX, SHOTS)).does(new AdoptViolationCatalogue(ACCORD, NOON, UNCITED))
                .does(new CorrectViolationCatalogue(ACCORD, 2, NINE, UNCITED, "Misread."));
        assertThat(terms(story).catalogueAt(SIX)).hasValueSatisfying(adopted -> assertThat(adopted.version()).isEqualTo(1));
        assertThat(terms(story).catalogueAt(NINE)).hasValueSatisfying(adopted -> assertThat(adopted.rules()).isEqualTo(UNCITED));

        story.does(new StrikeRules(ACCORD, RuleSet.VIOLATION_CATALOGUE, 2, "Never voted on."))
                .so(new RulesStruck(ACCORD, RuleSet.VIOLATION_CATALOGUE, 2, "Never voted on."));
        assertThat(terms(story).catalogueAt(NINE)).hasValueSatisfying(adopted -> assertThat(adopted.version()).isEqualTo(1));
        assertThat(terms(story).rulesChangeWithin(SIX, NINE)).isFalse();

        story.does(new AdoptViolationCatalogue(ACCORD, NOON.plusSeconds(1), SHOTS));
        assertThat(terms(story).catalogues()).extracting(Adopted::version).as("a number is given once").containsExactly(1, 2, 3, 4);
    }

    @Test
    void the_entry_into_force_moves_back_and_forth_and_can_be_as_if_it_had_never_been() {
        var story = inForce().does(new CorrectEntryIntoForce(ACCORD, SIX, "08:00", "Misread."))
                .so(new EntryIntoForceCorrected(ACCORD, SIX, "08:00", "Misread."));
        assertThat(terms(story).inForceAt(SIX.minusNanos(1))).isFalse();
        assertThat(terms(story).inForceAt(SIX)).isTrue();

        story.does(new StrikeEntryIntoForce(ACCORD, "Not exchanged yet."));
        assertThat(terms(story).phase()).isEqualTo(Phase.SIGNED);
    }

    @Test
    void a_struck_end_leaves_the_ceasefire_in_force() {
        var story = inForce().does(new TerminateAgreement(ACCORD, NINE, "War.")).does(new CorrectTermination(ACCORD, NOON, "At noon."));
        assertThat(terms(story).inForceAt(NINE)).isTrue();
        assertThat(terms(story).inForceAt(NOON)).isFalse();

        story.does(new StrikeTermination(ACCORD, "A forged notice."));
        assertThat(terms(story).phase()).isEqualTo(Phase.IN_FORCE);
    }

    @Test
    void a_suspension_stands_afterwards_as_if_it_had_been_recorded_so() {
        var story = inForce().does(new SuspendProvision(ACCORD, NO_FIRE, SIX, "Repairs."))
                .does(new CorrectProvisionSuspension(ACCORD, NO_FIRE, SIX, BEGAN, NINE, "Misread."));
        assertThat(terms(story).provision(NO_FIRE)).hasValueSatisfying(provision ->
                assertThat(provision.suspensions()).containsExactly(new Interval(BEGAN, NINE)));

        story.does(new StrikeProvisionSuspension(ACCORD, NO_FIRE, BEGAN, "Called off."));
        assertThat(terms(story).provisionInForce(NO_FIRE, SIX)).isTrue();
    }

    @Test
    @Provokes("AGR-21")
    void what_is_not_recorded_is_neither_corrected_nor_struck() {
        drafted().refuses(new CorrectSeverityRules(ACCORD, 1, FEBRUARY, severity(Severity.S1), "Why."), AgreementRule.RECORDED)
                .refuses(new CorrectViolationCatalogue(ACCORD, 2, FEBRUARY, SHOTS, "Why."), AgreementRule.RECORDED)
                .refuses(new StrikeRules(ACCORD, RuleSet.VIOLATION_CATALOGUE, 2, "Why."), AgreementRule.RECORDED)
                .refuses(new StrikeRules(ACCORD, RuleSet.TIME_LIMITS, 1, "Why."), AgreementRule.RECORDED)
                .refuses(new CorrectEntryIntoForce(ACCORD, FEBRUARY, LOCAL, "Why."), AgreementRule.RECORDED)
                .refuses(new StrikeEntryIntoForce(ACCORD, "Why."), AgreementRule.RECORDED)
                .refuses(new CorrectProvisionSuspension(ACCORD, NO_FIRE, BEGAN, SIX, null, "Why."), AgreementRule.RECORDED)
                .refuses(new StrikeProvisionSuspension(ACCORD, NO_FIRE, BEGAN, "Why."), AgreementRule.RECORDED)
                .refuses(new CorrectTermination(ACCORD, FEBRUARY, "Why."), AgreementRule.RECORDED)
                .refuses(new StrikeTermination(ACCORD, "Why."), AgreementRule.RECORDED)
                .does(new StrikeRules(ACCORD, RuleSet.VIOLATION_CATALOGUE, 1, "Never voted on."))
                .refuses(new StrikeRules(ACCORD, RuleSet.VIOLATION_CATALOGUE, 1, "Again."), AgreementRule.RECORDED)
                .does(new StrikeProvision(ACCORD, NO_FIRE, "In an earlier draft only."))
                .refuses(new StrikeProvision(ACCORD, NO_FIRE, "Again."), AgreementRule.RECORDED);
    }

    @Test
    @Provokes("AGR-21")
    void a_participant_corrects_and_strikes_only_what_it_did_itself() {
        inForce().by(ASTORIA).does(new DenounceAgreement(ACCORD, "Not bound."))
                .by(BORDURIA).refuses(new StrikeDenunciation(ACCORD, "Why."), AgreementRule.RECORDED)
                .by(CALDONIA).refuses(new StrikeEndorsement(ACCORD, "Why."), AgreementRule.RECORDED)
                .refuses(new StrikeSignature(ACCORD, "Why."), AgreementRule.RECORDED)
                .refuses(new CorrectSignature(ACCORD, "desk-7", "C. Castel", "Why."), AgreementRule.RECORDED);
    }

    @Test
    @Provokes("AGR-22")
    void a_correction_says_something_else_than_what_is_recorded() {
        inForce().does(new SuspendProvision(ACCORD, NO_FIRE, SIX, "Repairs."))
                .refuses(corrected("Charter of the fictional League, article 2"), AgreementRule.CORRECTION_CHANGES)
                .refuses(new CorrectProvision(ACCORD, NO_FIRE, "Neither Party fires across the river.", "To be sure."), AgreementRule.CORRECTION_CHANGES)
                .refuses(new CorrectEntryIntoForce(ACCORD, BEGAN, LOCAL, "To be sure."), AgreementRule.CORRECTION_CHANGES)
                .refuses(new CorrectProvisionSuspension(ACCORD, NO_FIRE, SIX, SIX, null, "To be sure."), AgreementRule.CORRECTION_CHANGES)
                .by(ASTORIA).refuses(new CorrectSignature(ACCORD, "desk-7", "A. Almeida", "To be sure."), AgreementRule.CORRECTION_CHANGES)
                .does(new CorrectSignature(ACCORD, "desk-8", "A. Almeida", "Another desk."))
                .does(new CorrectSignature(ACCORD, "desk-8", "Ana Almeida", "Misspelt."))
                .refuses(new CorrectSignature(ACCORD, "desk-8", "Ana Almeida", "To be sure."), AgreementRule.CORRECTION_CHANGES)
                .by(BORDURIA).refuses(new CorrectSignature(ACCORD, "desk-7", "B. Brandt", "To be sure."), AgreementRule.CORRECTION_CHANGES);
    }

    @Test
    @Provokes("AGR-24")
    void what_a_later_fact_rests_on_is_struck_after_it() {
        inForce().refuses(new StrikeProvision(ACCORD, NO_FIRE, "Why."), AgreementRule.NOTHING_RESTS_ON_IT)
                .by(ASTORIA).refuses(new StrikeSignature(ACCORD, "Why."), AgreementRule.NOTHING_RESTS_ON_IT)
                .by(MECHANISM).does(new SuspendProvision(ACCORD, NO_FIRE, SIX, "Repairs."))
                .refuses(new StrikeEntryIntoForce(ACCORD, "Why."), AgreementRule.NOTHING_RESTS_ON_IT);
        inForce().by(ASTORIA).does(new DenounceAgreement(ACCORD, "Not bound.")).by(MECHANISM)
                .refuses(new StrikeEntryIntoForce(ACCORD, "Why."), AgreementRule.NOTHING_RESTS_ON_IT);
        inForce().does(new TerminateAgreement(ACCORD, NINE, "War."))
                .refuses(new StrikeEntryIntoForce(ACCORD, "Why."), AgreementRule.NOTHING_RESTS_ON_IT);
    }

    @Test
    @Provokes("AGR-25")
    void corrected_times_keep_their_order() {
        inForce().does(new SuspendProvision(ACCORD, NO_FIRE, SIX, "Repairs.")).does(new ReinstateProvision(ACCORD, NO_FIRE, NINE, "Repaired."))
                .does(new SuspendProvision(ACCORD, NO_FIRE, NOON, "More repairs."))
                .refuses(new CorrectEntryIntoForce(ACCORD, NINE, "11:00", "Misread."), AgreementRule.TIMES_IN_ORDER)
                .refuses(new CorrectProvisionSuspension(ACCORD, NO_FIRE, SIX, BEGAN.minusNanos(1000), NINE, "Misread."), AgreementRule.TIMES_IN_ORDER)
                .refuses(new CorrectProvisionSuspension(ACCORD, NO_FIRE, SIX, SIX, null, "Misread."), AgreementRule.TIMES_IN_ORDER)
                .refuses(new CorrectProvisionSuspension(ACCORD, NO_FIRE, NOON, SIX, null, "Misread."), AgreementRule.TIMES_IN_ORDER)
                .does(new TerminateAgreement(ACCORD, NOON, "War."))
                .refuses(new CorrectTermination(ACCORD, BEGAN, "Misread."), AgreementRule.TIMES_IN_ORDER);
    }

    @Test
    @Provokes({"AGR-01", "AGR-04", "AGR-09", "AGR-18", "AGR-19"})
    void a_correction_keeps_the_rules_that_the_entry_had_to_keep() {
        var story = drafted().does(new AdoptViolationCatalogue(ACCORD, SIX, SHOTS))
                .refuses(new CorrectAgreement(ACCORD, "River Accord", "2031-02", TEXT, "Article 2", "UTC", List.of(new ParticipantId("nowhere")), "Why."),
                        AgreementRule.PARTIES_REGISTERED)
                .refuses(new CorrectProvision(ACCORD, "art-9", "Text.", "Why."), AgreementRule.PROVISION_KNOWN)
                .refuses(new StrikeProvision(ACCORD, "art-9", "Why."), AgreementRule.PROVISION_KNOWN)
                .refuses(new CorrectViolationCatalogue(ACCORD, 1, NINE, SHOTS, "Why."), AgreementRule.VERSIONS_RISE)
                .refuses(new CorrectViolationCatalogue(ACCORD, 2, FEBRUARY.minusSeconds(1), SHOTS, "Why."), AgreementRule.VERSIONS_RISE)
                .refuses(new CorrectViolationCatalogue(ACCORD, 1, FEBRUARY, new ViolationCatalogue(
                        Map.of(Kind.SHOT, new CatalogueEntry(KindClass.VIOLATION, "art-9", null))), "Why."), AgreementRule.PROVISION_OF_CATALOGUE);
        assertThat(terms(story).catalogues()).hasSize(2);
        inForce().does(new AdoptViolationCatalogue(ACCORD, NOON, SHOTS))
                .refuses(new CorrectViolationCatalogue(ACCORD, 2, FEBRUARY, SHOTS, "Why."), AgreementRule.VERSIONS_RISE)
                .refuses(new CorrectEntryIntoForce(ACCORD, NOON.plusSeconds(1), "Noon.", "Why."), AgreementRule.NOT_IN_THE_FUTURE);
    }
}
