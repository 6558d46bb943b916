package org.ceasefiremonitor.core.commission.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ceasefiremonitor.core.commission.Hearing.BALLOT;
import static org.ceasefiremonitor.core.commission.Hearing.CASE;
import static org.ceasefiremonitor.core.commission.Hearing.COMMISSION;
import static org.ceasefiremonitor.core.commission.Hearing.EASTMARK;
import static org.ceasefiremonitor.core.commission.Hearing.EVIDENCE;
import static org.ceasefiremonitor.core.commission.Hearing.INCIDENT;
import static org.ceasefiremonitor.core.commission.Hearing.SESSION;
import static org.ceasefiremonitor.core.commission.Hearing.admitted;
import static org.ceasefiremonitor.core.commission.Hearing.deliberating;
import static org.ceasefiremonitor.core.commission.Hearing.file;
import static org.ceasefiremonitor.core.commission.Hearing.filed;
import static org.ceasefiremonitor.core.commission.Hearing.finding;
import static org.ceasefiremonitor.core.commission.Hearing.found;
import static org.ceasefiremonitor.core.commission.Hearing.lodge;
import static org.ceasefiremonitor.core.commission.Hearing.notReached;
import static org.ceasefiremonitor.core.commission.Hearing.seated;
import static org.ceasefiremonitor.core.commission.Hearing.submissionsOpen;
import static org.ceasefiremonitor.core.commission.Hearing.voted;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.NO_FIRE;
import static org.ceasefiremonitor.core.story.Cast.instant;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.activity.ActivityKind;
import org.ceasefiremonitor.core.activity.NotifyActivity;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.clock.ClockKind;
import org.ceasefiremonitor.core.commission.RecuseMember;
import org.ceasefiremonitor.core.commission.VotingRule;
import org.ceasefiremonitor.core.commission.ballot.BallotStanding;
import org.ceasefiremonitor.core.commission.ballot.OpenBallot;
import org.ceasefiremonitor.core.commission.ballot.Position;
import org.ceasefiremonitor.core.commission.ballot.Question;
import org.ceasefiremonitor.core.commission.breach.BreachStanding.State;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.EvidenceId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.mechanism.access.CorrectAccessRestriction;
import org.ceasefiremonitor.core.mechanism.access.ReportAccessRestriction;
import org.ceasefiremonitor.core.mechanism.access.RestrictionKind;
import org.ceasefiremonitor.core.mechanism.access.StrikeAccessRestriction;
import org.ceasefiremonitor.core.participant.GrantMandate;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.StateTable;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.verification.AssignVerifier;
import org.ceasefiremonitor.core.verification.Basis;
import org.ceasefiremonitor.core.verification.Bridge;
import org.ceasefiremonitor.core.verification.CloseIncident;
import org.ceasefiremonitor.core.verification.CollectEvidence;
import org.ceasefiremonitor.core.verification.ConcludeVerification;
import org.ceasefiremonitor.core.verification.OpenIncident;
import org.ceasefiremonitor.core.verification.Outcome;
import org.ceasefiremonitor.core.verification.ReopenIncident;
import org.ceasefiremonitor.core.verification.SealEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case hears both Parties alike, and its finding rests on exact evidence, a standard of proof and a ballot. */
public class BreachCaseTest {

    private static final AccessRestrictionId GATE = new AccessRestrictionId("gate-3");
    private static final org.ceasefiremonitor.core.place.Position THERE = new org.ceasefiremonitor.core.place.Position(31.5, 48.25);
    private static final Instant SINCE = instant("2031-03-02T01:00:00Z");
    private static final BreachCaseId OTHER = new BreachCaseId("case-2");
    private static final BallotId MATERIAL = new BallotId("material-1");
    private static final BallotId REVIEW = new BallotId("review-1");
    private static final StrikeFiling STRIKE = new StrikeFiling(CASE, "Filed twice.");
    private static final Map<State, Story> REACHED = new EnumMap<>(State.class);
    private static final String FOUR_DAYS_LATER = "2031-03-06T18:00:00Z";

    private static BreachStanding standing(Story story) {
        return story.find(CASE, BreachStanding.class);
    }

    private static FileBreachCase filing(ParticipantId accused, List<IncidentId> incidents, String provision) {
        return new FileBreachCase(OTHER, COMMISSION, accused, ASTORIA, incidents, List.of(), List.of(provision), Severity.S2, "Fire.");
    }

    private static CorrectFiling correct(Severity severity) {
        return new CorrectFiling(CASE, BORDURIA, ASTORIA, List.of(INCIDENT), List.of(), List.of(NO_FIRE), severity,
                "Artillery fire inside the zone.", "The severity was misread.");
    }

    private static AddHypothesis hypothesis(String id) {
        return new AddHypothesis(CASE, id, Level.PARTY, BORDURIA, null, "The battery of Borduria fired.");
    }

    private static Finding with(Attribution attribution, String hypothesis, StandardOfProof met, Ruling ruling) {
        return new Finding(attribution, hypothesis, Intent.UNKNOWN, new Justification(Claim.RETURN_FIRE, ruling, "No order."),
                StandardOfProof.CLEAR_AND_CONVINCING, met, List.of(EVIDENCE), "r");
    }

    /** A story in which each correcting command of the feature is accepted after each event that it can correct. */
    public static List<Step> eachCorrection() {
        return submissionsOpen().by(BORDURIA).does(lodge("b-1")).does(new StrikeSubmission(CASE, "b-1", "Meant for another case.")).by(MECHANISM)
                .does(hypothesis("h1")).does(new StrikeHypothesis(CASE, "h1", "Twice the same."))
                .by(ASTORIA).does(again()).does(correctAgain(Severity.S3)).does(correctAgain(Severity.S2))
                .does(new StrikeFiling(OTHER, "Filed twice.")).steps();
    }

    private static FileBreachCase again() {
        return filing(BORDURIA, List.of(INCIDENT), NO_FIRE);
    }

    private static CorrectFiling correctAgain(Severity severity) {
        return new CorrectFiling(OTHER, BORDURIA, ASTORIA, List.of(INCIDENT), List.of(), List.of(NO_FIRE), severity, "Fire.",
                "The severity was misread.");
    }

    @Test
    @Provokes("CAS-25")
    void a_claim_names_what_the_party_itself_notified_of_that_kind() {
        var order = new ActivityId("order-7");
        var hidden = new ActivityId("order-8");
        var story = submissionsOpen().by(BORDURIA).does(notice(order, ActivityKind.RETURN_FIRE_ORDER, null))
                .does(notice(hidden, ActivityKind.RETURN_FIRE_ORDER, new Marking(Tlp.AMBER, List.of())));
        story.refuses(claim("b-1", Claim.NOTIFIED, null), BreachRule.CLAIM_NOTIFIED)
                .refuses(claim("b-1", Claim.NOTIFIED, order), BreachRule.CLAIM_NOTIFIED)
                .refuses(claim("b-1", Claim.SELF_DEFENCE, order), BreachRule.CLAIM_NOTIFIED)
                .refuses(claim("b-1", Claim.RETURN_FIRE, hidden), BreachRule.CLAIM_NOTIFIED)
                .refuses(claim("b-1", Claim.RETURN_FIRE, new ActivityId("nothing")), BreachRule.CLAIM_NOTIFIED)
                .does(claim("b-1", Claim.RETURN_FIRE, null)).does(claim("b-2", Claim.RETURN_FIRE, order))
                .by(ASTORIA).refuses(claim("a-1", Claim.RETURN_FIRE, order), BreachRule.CLAIM_NOTIFIED);

        var standing = story.find(CASE, BreachStanding.class);
        assertThat(standing.withoutOrder()).as("no order was notified").containsExactly("b-1");
        assertThat(standing.submissions().getLast().activityId()).isEqualTo(order);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> claim("b-3", Claim.NONE, order));
    }

    private static NotifyActivity notice(ActivityId id, ActivityKind kind, Marking marking) {
        return new NotifyActivity(id, ACCORD, kind, null, Boundary.polygon(30, 48, 31, 48, 31, 49, 30, 49), instant("2031-03-02T05:00:00Z"),
                instant("2031-03-02T05:20:00Z"), null, "Fire was returned.", marking);
    }

    private static LodgeSubmission claim(String id, Claim claim, ActivityId activity) {
        return new LodgeSubmission(CASE, id, "t", claim, List.of(), activity);
    }

    @Test
    void both_parties_get_the_same_notice_and_the_same_time() {
        submissionsOpen().so(new PartiesNotified(CASE, List.of(ASTORIA, BORDURIA), instant("2031-03-02T18:00:00Z"), instant("2031-03-04T18:00:00Z")));
    }

    @Test
    void a_grave_case_is_due_sooner() {
        var grave = standing(admitted());
        assertThat(grave.admissibilityDue()).isEqualTo(instant("2031-03-03T00:00:00Z"));
        assertThat(grave.provisionalDue()).isEqualTo(instant("2031-03-03T18:00:00Z"));
        assertThat(grave.findingDue()).isEqualTo(instant("2031-03-09T18:00:00Z"));

        var serious = filed().by(ASTORIA).does(again()).by(MECHANISM).does(new DecideAdmissibility(OTHER, true, "r")).find(OTHER, BreachStanding.class);
        assertThat(serious.admissibilityDue()).isEqualTo(instant("2031-03-03T18:00:00Z"));
        assertThat(serious.provisionalDue()).isNull();
    }

    @Test
    void a_party_that_is_silent_is_named() {
        submissionsOpen().by(ASTORIA).does(lodge("a-1")).by(MECHANISM).then("2031-03-04T18:00:00Z").does(new CloseSubmissions(CASE))
                .so(new SubmissionsClosed(CASE, List.of(BORDURIA), true));
    }

    @Test
    void a_finding_names_who_is_responsible_the_exact_evidence_and_the_dissent_with_its_reasons() {
        found().so(new FindingIssued(CASE, BALLOT, finding(), BORDURIA, Level.PARTY,
                List.of(new Dissent(EASTMARK, Position.DISSENT, "Reasons of eastmark."))));
    }

    @Test
    void not_reached_is_a_valid_end() {
        var story = voted(deliberating(), BALLOT, Question.FINDING, Position.CONCUR).does(new IssueFinding(CASE, BALLOT, notReached()))
                .does(new CloseCase(CASE, "No attribution was reached."));

        assertThat(standing(story).state()).isEqualTo(State.CLOSED);
        assertThat(standing(story).finding().orElseThrow().party()).isNull();
    }

    @Test
    void a_finding_that_a_review_replaces_stays_visible() {
        var story = voted(found(), REVIEW, Question.REVIEW, Position.CONCUR).does(new RequestReview(CASE, "A sensor was compromised."))
                .does(new DecideReview(CASE, REVIEW, notReached(), "The record fell away."));

        assertThat(standing(story).findings()).extracting(issued -> issued.finding().attribution())
                .containsExactly(Attribution.REACHED, Attribution.NOT_REACHED);
        assertThat(standing(story).state()).isEqualTo(State.FINDING_ISSUED);
    }

    @Test
    void a_finding_that_is_upheld_names_the_ballot_that_did() {
        var story = voted(found(), REVIEW, Question.REVIEW, Position.CONCUR).does(new RequestReview(CASE, "A sensor was compromised."))
                .does(new DecideReview(CASE, REVIEW, null, "The other records suffice."));

        assertThat(standing(story).finding().orElseThrow().reviews()).containsExactly(REVIEW);
        assertThat(standing(story).findings()).hasSize(1);
    }

    @Test
    void weighing_again_replaces_what_was_said() {
        var story = deliberating().does(new WeighEvidence(CASE, "h1", EVIDENCE, true, "Flashes."))
                .does(new WeighEvidence(CASE, "h1", EVIDENCE, false, "Flashes on the other bank."));

        assertThat(standing(story).hypotheses().getFirst().evidence())
                .containsExactly(new BreachStanding.Weighed(EVIDENCE, false, "Flashes on the other bank."));
    }

    @Test
    @Provokes({"CAS-01", "CAS-02", "CAS-03"})
    void a_filing_names_parties_grounds_and_provisions() {
        var incidents = List.of(INCIDENT);
        seated().refuses(filing(ASTORIA, incidents, NO_FIRE), BreachRule.COMMISSION_RECORDED)
                .refuses(filing(CALDONIA, incidents, NO_FIRE), BreachRule.COMMISSION_RECORDED)
                .refuses(filing(BORDURIA, List.of(), NO_FIRE), BreachRule.RESTS_ON_SOMETHING)
                .refuses(filing(BORDURIA, incidents, "art-99"), BreachRule.PROVISIONS_KNOWN);
    }

    @Test
    @Provokes("CAS-19")
    void a_case_rests_on_verified_incidents_or_on_a_refusal_of_access() {
        var unverified = new IncidentId("incident-2");
        seated().does(new OpenIncident(unverified, ACCORD, List.of(Bridge.POST)))
                .refuses(filing(BORDURIA, List.of(INCIDENT, unverified), NO_FIRE), BreachRule.INCIDENT_VERIFIED)
                .refuses(filing(BORDURIA, List.of(new IncidentId("none")), NO_FIRE), BreachRule.INCIDENT_VERIFIED)
                .does(turnedBack("borduria")).does(onAccess());
    }

    @Test
    @Provokes("CAS-22")
    void a_refusal_of_access_is_a_recorded_restriction_where_a_party_to_the_agreement_holds_the_area() {
        var here = new CorrectAccessRestriction(GATE, RestrictionKind.DENIED, "borduria", THERE, "A sentry", SINCE, null, null, "Turned back.", "It was here.");
        seated().refuses(onAccess(), BreachRule.ACCESS_RECORDED)
                .does(turnedBack("caldonia")).refuses(onAccess(), BreachRule.ACCESS_RECORDED)
                .does(here).branch().does(onAccess());
        seated().does(turnedBack("borduria")).does(new StrikeAccessRestriction(GATE, "It was open.")).refuses(onAccess(), BreachRule.ACCESS_RECORDED);
    }

    private static ReportAccessRestriction turnedBack(String side) {
        return new ReportAccessRestriction(GATE, RestrictionKind.DENIED, side, THERE, "A sentry", SINCE, null, null, "Turned back.");
    }

    private static FileBreachCase onAccess() {
        return new FileBreachCase(OTHER, COMMISSION, BORDURIA, ASTORIA, List.of(), List.of(GATE.value()), List.of(NO_FIRE), Severity.S2, "No access.");
    }

    @Test
    @Provokes({"CAS-19", "CAS-23"})
    void a_case_does_not_tell_of_an_incident_that_is_limited_to_some() {
        var limited = new IncidentId("limited");
        seated().does(new GrantMandate(DALMARK, Mandate.MONITOR, instant("2031-03-02T00:00:00Z"), null)).by(DALMARK).does(new OpenIncident(limited, ACCORD, List.of(Bridge.HIDDEN, Bridge.POST))).by(MECHANISM)
                .does(new AssignVerifier(limited, DALMARK, Bridge.VERIFIER)).by(DALMARK).person(Bridge.VERIFIER)
                .does(new ConcludeVerification(limited, Outcome.VERIFIED, Basis.INDEPENDENT_SOURCES, List.of(Bridge.HIDDEN, Bridge.POST), "Two saw it.", "It was seen.", null))
                .refuses(filing(BORDURIA, List.of(limited), NO_FIRE), BreachRule.FOR_ALL_TO_SEE)
                .by(BORDURIA).refuses(filing(BORDURIA, List.of(limited), NO_FIRE), BreachRule.INCIDENT_VERIFIED);
    }

    @Test
    @Provokes("CAS-19")
    void an_incident_that_was_reopened_is_verified_no_more_and_one_that_was_closed_still_is() {
        seated().does(new CloseIncident(INCIDENT, "Done.")).does(again()).does(new ReopenIncident(INCIDENT, "A sensor was compromised."))
                .refuses(file(), BreachRule.INCIDENT_VERIFIED);
    }

    @Test
    @Provokes({"CAS-16", "CAS-17"})
    void a_filing_is_corrected_by_who_filed_it() {
        filed().by(BORDURIA).refuses(correct(Severity.S1), BreachRule.BY_WHO_FILED).refuses(STRIKE, BreachRule.BY_WHO_FILED)
                .by(ASTORIA).refuses(correct(Severity.S3), BreachRule.CORRECTION_CHANGES);
    }

    @Test
    @Provokes({"CAS-05", "CAS-06", "CAS-07", "CAS-08", "CAS-18"})
    void submissions_are_lodged_by_parties_in_the_time_that_all_have() {
        submissionsOpen().by(CALDONIA).refuses(lodge("c-1"), BreachRule.BY_A_PARTY)
                .by(BORDURIA).does(lodge("b-1")).refuses(lodge("b-1"), BreachRule.NAMED_ONCE)
                .refuses(new LodgeSubmission(CASE, "b-2", "t", Claim.NONE, List.of(new EvidenceRef("cd".repeat(32), -1))), BreachRule.EVIDENCE_RECORDED)
                .by(ASTORIA).refuses(new StrikeSubmission(CASE, "b-1", "r"), BreachRule.NAMED)
                .by(MECHANISM).refuses(new CloseSubmissions(CASE), BreachRule.EQUAL_TIME)
                .by(ASTORIA).then("2031-03-04T18:00:00Z").refuses(lodge("a-1"), BreachRule.EQUAL_TIME);
    }

    @Test
    @Provokes("CAS-18")
    void evidence_is_recorded_where_it_is_said_to_be() {
        var sha256 = "ef".repeat(32);
        var open = submissionsOpen().as(Mandate.MONITOR).does(collect("photo", Marking.GREEN)).does(new SealEvidence(new EvidenceId("photo"), sha256, 4, "image/jpeg"))
                .by(BORDURIA);
        var sealed = open.events().size() - 1;
        open.refuses(lodging("b-1", new EvidenceRef(sha256, sealed + 1)), BreachRule.EVIDENCE_RECORDED)
                .refuses(lodging("b-1", new EvidenceRef(sha256, 0)), BreachRule.EVIDENCE_RECORDED)
                .does(lodging("b-1", new EvidenceRef(sha256, sealed))).does(lodging("b-2", new EvidenceRef(sha256, sealed - 1)));
    }

    @Test
    void of_evidence_that_a_party_may_not_see_it_learns_nothing() {
        var sha256 = "ef".repeat(32);
        submissionsOpen().as(Mandate.MONITOR).does(collect("photo", new Marking(Tlp.AMBER_STRICT, List.of())))
                .does(new SealEvidence(new EvidenceId("photo"), sha256, 4, "image/jpeg")).by(BORDURIA).does(lodging("b-1", new EvidenceRef(sha256, 0)));
    }

    private static CollectEvidence collect(String id, Marking marking) {
        return new CollectEvidence(new EvidenceId(id), "Photograph.", "Camera K-7", instant("2031-03-02T12:00:00Z"), null, null, marking);
    }

    private static LodgeSubmission lodging(String id, EvidenceRef evidence) {
        return new LodgeSubmission(CASE, id, "t", Claim.NONE, List.of(evidence));
    }

    @Test
    @Provokes("CAS-24")
    void who_is_recused_takes_no_part_in_a_case_as_a_member_or_in_the_chair() {
        var inquiry = new RequestFurtherInquiry(CASE, "q", instant("2031-03-20T18:00:00Z"));
        deliberating().by(BORDURIA).refuses(hypothesis("h2"), BreachRule.SITS_ON_IT).refuses(inquiry, BreachRule.SITS_ON_IT)
                .refuses(new WeighEvidence(CASE, "h1", EVIDENCE, true, "n"), BreachRule.SITS_ON_IT)
                .by(CALDONIA).does(hypothesis("h2"))
                .by(MECHANISM).does(new RecuseMember(COMMISSION, CALDONIA, CASE, "It trained the battery."))
                .by(CALDONIA).refuses(hypothesis("h3"), BreachRule.SITS_ON_IT).refuses(inquiry, BreachRule.SITS_ON_IT)
                .as(Mandate.COMMISSION_CHAIR).refuses(new IssueProvisionalFinding(CASE, finding()), BreachRule.SITS_ON_IT);
    }

    @Test
    @Provokes("CAS-26")
    void who_verified_or_observed_an_incident_of_a_case_takes_no_part_in_it() {
        deliberating().as(Mandate.COMMISSION_CHAIR).person(Bridge.VERIFIER).refuses(new IssueProvisionalFinding(CASE, finding()), BreachRule.NO_WITNESS)
                .refuses(hypothesis("h2"), BreachRule.NO_WITNESS)
                .person("m-18").refuses(hypothesis("h2"), BreachRule.NO_WITNESS).person("desk-7").does(hypothesis("h2"));
    }

    @Test
    @Provokes("CAS-06")
    void what_is_named_in_a_case_is_bounded() {
        var story = admitted();
        IntStream.range(0, 200).forEach(i -> story.does(hypothesis("h" + i)));
        story.refuses(hypothesis("one-too-many"), BreachRule.NAMED_ONCE);
    }

    @Test
    @Provokes("CAS-09")
    void a_time_is_extended_forward() {
        submissionsOpen().refuses(new ExtendSubmissions(CASE, instant("2031-03-04T18:00:00Z"), "r"), BreachRule.EXTENDED_FORWARD)
                .refuses(new ExtendFinding(CASE, instant("2031-03-09T18:00:00Z"), "r"), BreachRule.EXTENDED_FORWARD)
                .refuses(new RequestFurtherInquiry(CASE, "q", instant("2031-03-02T18:00:00Z")), BreachRule.EXTENDED_FORWARD);
    }

    @Test
    @Provokes({"CAS-07", "CAS-10"})
    void a_hypothesis_is_whole() {
        admitted().refuses(new AddHypothesis(CASE, "h1", Level.PARTY, null, null, "s"), BreachRule.HYPOTHESIS_WHOLE)
                .refuses(new AddHypothesis(CASE, "h1", Level.UNIT, BORDURIA, null, "s"), BreachRule.HYPOTHESIS_WHOLE)
                .refuses(new AddHypothesis(CASE, "h1", Level.ACCIDENT, BORDURIA, null, "s"), BreachRule.HYPOTHESIS_WHOLE)
                .refuses(new AddHypothesis(CASE, "h1", Level.PARTY, CALDONIA, null, "s"), BreachRule.HYPOTHESIS_WHOLE)
                .refuses(new WeighEvidence(CASE, "h1", EVIDENCE, true, "n"), BreachRule.NAMED)
                .refuses(new JoinCases(CASE, OTHER, "r"), BreachRule.NAMED);
    }

    @Test
    @Provokes({"CAS-07", "CAS-11", "CAS-12", "CAS-13"})
    void a_finding_meets_its_standard_rules_on_the_claim_and_rests_on_a_ballot() {
        deliberating().refuses(new IssueFinding(CASE, BALLOT, finding()), BreachRule.BALLOT_DECIDED)
                .refuses(new IssueFinding(CASE, BALLOT, with(Attribution.REACHED, "h1", StandardOfProof.BALANCE_OF_PROBABILITIES, Ruling.REJECTED)),
                        BreachRule.STANDARD_MET)
                .refuses(new IssueFinding(CASE, BALLOT, with(Attribution.NOT_REACHED, "h1", StandardOfProof.CLEAR_AND_CONVINCING, Ruling.REJECTED)),
                        BreachRule.STANDARD_MET)
                .refuses(new IssueFinding(CASE, BALLOT, with(Attribution.REACHED, "h1", StandardOfProof.CLEAR_AND_CONVINCING, Ruling.NOT_RULED)),
                        BreachRule.CLAIM_RULED)
                .refuses(new IssueFinding(CASE, BALLOT, with(Attribution.REACHED, "h9", StandardOfProof.CLEAR_AND_CONVINCING, Ruling.REJECTED)),
                        BreachRule.NAMED);
    }

    @Test
    @Provokes({"CAS-13", "CAS-14", "CAS-15"})
    void a_material_breach_is_declared_once_by_its_own_ballot_and_opinions_come_from_who_sat() {
        voted(found(), MATERIAL, Question.MATERIAL_BREACH, Position.CONCUR)
                .refuses(new DeclareMaterialBreach(CASE, BALLOT, "r"), BreachRule.BALLOT_DECIDED)
                .does(new DeclareMaterialBreach(CASE, MATERIAL, "r")).refuses(new DeclareMaterialBreach(CASE, MATERIAL, "r"), BreachRule.MATERIAL_ONCE)
                .by(BORDURIA).refuses(new FileSeparateOpinion(CASE, "o"), BreachRule.SAT_ON_IT)
                .by(DALMARK).does(new FileSeparateOpinion(CASE, "o")).refuses(new FileSeparateOpinion(CASE, "o"), BreachRule.SAT_ON_IT);
    }

    @Test
    @Provokes("CAS-04")
    void a_step_is_taken_from_the_states_that_have_it() {
        filed().refuses(new NotifyParties(CASE), BreachRule.IN_STATE);
    }

    private static MissCaseDeadline miss(ClockKind kind) {
        return new MissCaseDeadline(CASE, kind);
    }

    @Test
    @Provokes("CAS-20")
    void a_time_is_missed_once_and_not_before_it_has_run_out() {
        filed().then("2031-03-02T23:59:59.999999Z").refuses(miss(ClockKind.CASE_ADMISSIBILITY), BreachRule.RUN_OUT)
                .then("2031-03-03T00:00:00Z").does(miss(ClockKind.CASE_ADMISSIBILITY))
                .so(new CaseDeadlineMissed(CASE, ClockKind.CASE_ADMISSIBILITY, instant("2031-03-03T00:00:00Z"), null))
                .refuses(miss(ClockKind.CASE_ADMISSIBILITY), BreachRule.RUN_OUT).refuses(miss(ClockKind.BALLOT_REVEALS), BreachRule.RUN_OUT);
    }

    @Test
    void a_finding_that_is_missed_is_extended_with_reasons_or_the_case_goes_to_the_fallback_rule() {
        var overdue = deliberating().then("2031-03-09T18:00:00Z").does(miss(ClockKind.CASE_FINDING))
                .so(new CaseDeadlineMissed(CASE, ClockKind.CASE_FINDING, instant("2031-03-09T18:00:00Z"), instant("2031-03-10T18:00:00Z")));

        var extended = overdue.branch().does(new ExtendFinding(CASE, instant("2031-03-20T18:00:00Z"), "A record is missing."))
                .then("2031-03-10T18:00:00Z").refuses(miss(ClockKind.CASE_EXTENSION), BreachRule.RUN_OUT)
                .refuses(miss(ClockKind.CASE_FINDING), BreachRule.RUN_OUT);
        assertThat(standing(extended).fallback()).isFalse();

        overdue.refuses(miss(ClockKind.CASE_EXTENSION), BreachRule.RUN_OUT).then("2031-03-10T18:00:00Z").does(miss(ClockKind.CASE_EXTENSION))
                .so(new CaseDeadlineMissed(CASE, ClockKind.CASE_EXTENSION, instant("2031-03-10T18:00:00Z"), null));
        assertThat(standing(overdue).fallback()).isTrue();
        overdue.does(new OpenBallot(BALLOT, COMMISSION, CASE, Question.FINDING, "p", SESSION, instant("2031-03-11T18:00:00Z"), instant("2031-03-12T18:00:00Z")));
        assertThat(overdue.find(BALLOT, BallotStanding.class).votingRule()).as("a majority of those present decides").isEqualTo(VotingRule.MAJORITY_OF_PRESENT);
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("case").cells().stream();
    }

    /** Everything that a command could lack but for the state: ballots on each question, another case, a hypothesis, a submission. */
    private static Story in(State state) {
        var known = REACHED.get(state);
        if (known == null) {
            known = reach(state);
            REACHED.put(state, known);
        }
        return known.branch();
    }

    private static Story reach(State state) {
        return switch (state) {
            case FILED -> voted(voted(voted(filed(), BALLOT, Question.FINDING, Position.CONCUR), MATERIAL, Question.MATERIAL_BREACH, Position.CONCUR),
                    REVIEW, Question.REVIEW, Position.CONCUR).by(ASTORIA).does(again()).by(MECHANISM).does(new DecideAdmissibility(OTHER, true, "r"));
            case STRUCK -> in(State.FILED).by(ASTORIA).does(STRIKE).by(MECHANISM);
            case INADMISSIBLE -> in(State.FILED).does(new DecideAdmissibility(CASE, false, "r"));
            case ADMITTED -> in(State.FILED).does(new DecideAdmissibility(CASE, true, "r")).does(hypothesis("h1"));
            case SUBMISSIONS_OPEN -> in(State.ADMITTED).does(new NotifyParties(CASE)).by(ASTORIA).does(lodge("a-1")).by(BORDURIA).does(lodge("b-1"))
                    .by(MECHANISM);
            case DELIBERATION -> in(State.SUBMISSIONS_OPEN).does(new CloseSubmissions(CASE));
            case PROVISIONAL_FINDING -> in(State.DELIBERATION).does(new IssueProvisionalFinding(CASE, finding()));
            case FINDING_ISSUED -> in(State.DELIBERATION).does(new IssueFinding(CASE, BALLOT, finding()));
            case REMEDY_PHASE -> in(State.FINDING_ISSUED).does(new BeginRemedyPhase(CASE));
            case COMPLIANCE_MONITORING -> in(State.REMEDY_PHASE).does(new MonitorCompliance(CASE));
            case UNDER_REVIEW -> in(State.FINDING_ISSUED).does(new RequestReview(CASE, "g"));
            case REFERRED_TO_GUARANTORS -> in(State.FINDING_ISSUED).does(new ReferToGuarantors(CASE, "r"));
            case JOINED -> in(State.ADMITTED).does(new JoinCases(CASE, OTHER, "r"));
            case CLOSED -> in(State.FINDING_ISSUED).does(new CloseCase(CASE, "r"));
        };
    }

    private static Object command(String name, Story story) {
        return switch (name) {
            case "CorrectFiling" -> by(story, ASTORIA, correct(Severity.S2));
            case "StrikeFiling" -> by(story, ASTORIA, STRIKE);
            case "DecideAdmissibility" -> new DecideAdmissibility(CASE, true, "r");
            case "NotifyParties" -> new NotifyParties(CASE);
            case "LodgeSubmission" -> by(story, BORDURIA, lodge("b-2"));
            case "StrikeSubmission" -> by(story, BORDURIA, new StrikeSubmission(CASE, "b-1", "r"));
            case "ExtendSubmissions" -> new ExtendSubmissions(CASE, instant(FOUR_DAYS_LATER), "r");
            case "CloseSubmissions" -> new CloseSubmissions(CASE);
            case "JoinCases" -> new JoinCases(CASE, OTHER, "r");
            case "AddHypothesis" -> hypothesis("h2");
            case "StrikeHypothesis" -> new StrikeHypothesis(CASE, "h1", "r");
            case "WeighEvidence" -> new WeighEvidence(CASE, "h1", EVIDENCE, true, "n");
            case "RequestFurtherInquiry" -> new RequestFurtherInquiry(CASE, "q", instant(FOUR_DAYS_LATER));
            case "IssueProvisionalFinding" -> new IssueProvisionalFinding(CASE, finding());
            case "IssueFinding" -> new IssueFinding(CASE, BALLOT, finding());
            case "ExtendFinding" -> new ExtendFinding(CASE, instant("2031-03-20T18:00:00Z"), "r");
            case "FileSeparateOpinion" -> by(story, CALDONIA, new FileSeparateOpinion(CASE, "o"));
            case "DeclareMaterialBreach" -> new DeclareMaterialBreach(CASE, MATERIAL, "r");
            case "BeginRemedyPhase" -> new BeginRemedyPhase(CASE);
            case "MonitorCompliance" -> new MonitorCompliance(CASE);
            case "RequestReview" -> new RequestReview(CASE, "g");
            case "DecideReview" -> new DecideReview(CASE, REVIEW, null, "r");
            case "ReferToGuarantors" -> new ReferToGuarantors(CASE, "r");
            case "CloseCase" -> new CloseCase(CASE, "r");
            case "MissCaseDeadline" -> miss(standing(story.then("2031-03-23T18:00:00Z")).state() == State.FILED ? ClockKind.CASE_ADMISSIBILITY
                    : ClockKind.CASE_FINDING);
            default -> throw new AssertionError(name);
        };
    }

    private static Object by(Story story, ParticipantId actor, Object command) {
        story.by(actor);
        return command;
    }

    @ParameterizedTest
    @MethodSource("cells")
    void each_cell_of_the_table_of_cases_holds(StateTable.Cell cell) {
        var story = in(State.valueOf(cell.state()));
        var command = command(cell.command(), story);
        if (cell.refused()) {
            story.refuses(command, Stream.of(BreachRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
        } else {
            assertThat(standing(story.does(command)).state().name()).isEqualTo(cell.outcome());
        }
    }

    @Test
    void the_table_has_every_state_and_every_command_but_the_filing() {
        var table = StateTable.read("case");
        assertThat(table.states()).containsExactlyInAnyOrderElementsOf(Stream.of(State.values()).map(Enum::name).toList());
        assertThat(table.commands()).containsExactlyInAnyOrderElementsOf(Stream.of(BreachCommand.class.getPermittedSubclasses())
                .map(Class::getSimpleName).filter(name -> !name.equals("FileBreachCase")).toList());
    }
}
