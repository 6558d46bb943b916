package org.ceasefiremonitor.core.commission.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.commission.Hearing.BALLOT;
import static org.ceasefiremonitor.core.commission.Hearing.CASE;
import static org.ceasefiremonitor.core.commission.Hearing.EASTMARK;
import static org.ceasefiremonitor.core.commission.Hearing.EVIDENCE;
import static org.ceasefiremonitor.core.commission.Hearing.deliberating;
import static org.ceasefiremonitor.core.commission.Hearing.found;
import static org.ceasefiremonitor.core.commission.Hearing.notReached;
import static org.ceasefiremonitor.core.commission.Hearing.voted;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.instant;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.commission.ballot.Position;
import org.ceasefiremonitor.core.commission.ballot.Question;
import org.ceasefiremonitor.core.commission.breach.BeginRemedyPhase;
import org.ceasefiremonitor.core.commission.breach.BreachRule;
import org.ceasefiremonitor.core.commission.breach.CloseCase;
import org.ceasefiremonitor.core.commission.breach.DecideReview;
import org.ceasefiremonitor.core.commission.breach.EvidenceRef;
import org.ceasefiremonitor.core.commission.breach.IssueFinding;
import org.ceasefiremonitor.core.commission.breach.RequestReview;
import org.ceasefiremonitor.core.commission.remedy.RemedyStanding.State;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.RemedyId;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.StateTable;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A remedy is addressed to whom a finding holds responsible, and is done when another than that Party has verified it. It is 2 March 2031, 18:00Z. */
public class RemedyTest {

    private static final RemedyId REMEDY = new RemedyId("remedy-1");
    private static final BallotId ADOPTING = new BallotId("remedy-ballot-1");
    private static final String DUE = "2031-03-05T18:00:00Z";
    private static final List<EvidenceRef> SEEN = List.of(EVIDENCE);
    private static final List<EvidenceRef> NOWHERE = List.of(new EvidenceRef("cd".repeat(32), -1));
    private static final StrikeRemedyResult STRIKE_RESULT = new StrikeRemedyResult(REMEDY, "Meant for another remedy.");
    private static final VerifyCompliance VERIFY = new VerifyCompliance(REMEDY, "A flight.", SEEN, "The position is empty.");
    private static final FindNonCompliance FIND = new FindNonCompliance(REMEDY, "A flight.", SEEN, "The battery is there.");
    private static final ClaimRemedyComplete CLAIM = new ClaimRemedyComplete(REMEDY, "It left.", SEEN);
    private static final Map<State, Story> REACHED = new EnumMap<>(State.class);

    private static RemedyStanding standing(Story story) {
        return story.find(REMEDY, RemedyStanding.class);
    }

    private static ProposeRemedy propose(RemedyId id, String due) {
        return new ProposeRemedy(id, CASE, RemedyKind.WEAPON_REMOVAL, "The battery leaves the zone.", instant(due), "A flight over the position.",
                "Referral to the guarantors.", "No milder act keeps it from firing again.");
    }

    private static CorrectRemedy correct(String due) {
        return new CorrectRemedy(REMEDY, RemedyKind.WEAPON_REMOVAL, "The battery leaves the zone.", instant(due), "A flight over the position.",
                "Referral to the guarantors.", "No milder act keeps it from firing again.", "The day was wrong.");
    }

    /** The finding holds Borduria responsible, the case is in its remedy phase, and a ballot on remedies is adopted. */
    private static Story remedying() {
        return voted(found(), ADOPTING, Question.REMEDY, Position.CONCUR).does(new BeginRemedyPhase(CASE));
    }

    private static Story proposed() {
        return remedying().by(EASTMARK).does(propose(REMEDY, DUE)).by(MECHANISM);
    }

    private static Story notified() {
        return proposed().does(new DetermineRemedy(REMEDY, ADOPTING)).does(new NotifyRemedy(REMEDY));
    }

    private static Story contested() {
        return notified().by(BORDURIA).does(new ContestRemedy(REMEDY, "The battery is not ours.")).by(MECHANISM);
    }

    /** A story in which each correcting command of the feature is accepted after each event that it can correct. */
    public static List<Step> eachCorrection() {
        var struck = new RemedyId("remedy-2");
        return proposed().by(EASTMARK).does(correct("2031-03-06T18:00:00Z")).does(correct(DUE))
                .does(propose(struck, DUE)).does(new StrikeRemedy(struck, "Proposed twice.")).by(MECHANISM)
                .does(new DetermineRemedy(REMEDY, ADOPTING)).does(new NotifyRemedy(REMEDY))
                .does(VERIFY).does(STRIKE_RESULT).does(new WaiveRemedy(REMEDY, "r")).does(STRIKE_RESULT)
                .by(BORDURIA).does(CLAIM).by(MECHANISM).does(FIND).does(STRIKE_RESULT).does(FIND).does(new EscalateRemedy(REMEDY, "r")).does(STRIKE_RESULT)
                .by(EASTMARK).does(propose(new RemedyId("remedy-3"), DUE))
                .does(new CorrectRemedy(new RemedyId("remedy-3"), RemedyKind.APOLOGY, "a", instant(DUE), "v", "c", "p", "It was another act."))
                .does(new StrikeRemedy(new RemedyId("remedy-3"), "Proposed twice.")).steps();
    }

    @Test
    void a_remedy_is_addressed_to_the_party_that_the_finding_holds_responsible() {
        var story = proposed().does(new DetermineRemedy(REMEDY, ADOPTING));

        story.so(new RemedyDetermined(REMEDY, ADOPTING, BALLOT, BORDURIA, instant(DUE)));
        assertThat(standing(story).addressee()).isEqualTo(BORDURIA);
        assertThat(standing(story).finding()).isEqualTo(BALLOT);
    }

    @Test
    void its_times_run_from_service() {
        proposed().does(new DetermineRemedy(REMEDY, ADOPTING)).then("2031-03-03T06:00:00Z").does(new NotifyRemedy(REMEDY))
                .so(new RemedyNotified(REMEDY, instant("2031-03-03T06:00:00Z"), instant("2031-03-04T06:00:00Z"), instant(DUE)));
    }

    @Test
    void a_claim_is_no_compliance_and_a_verification_is() {
        var story = notified().by(BORDURIA).does(CLAIM).by(MECHANISM);
        assertThat(standing(story).state()).isEqualTo(State.CLAIMED_DONE);
        assertThat(standing(story).results()).isEmpty();
        assertThat(standing(story).verifyBy()).isEqualTo(instant("2031-03-05T18:00:00Z"));

        story.does(VERIFY).so(new RemedyComplianceVerified(REMEDY, "A flight.", SEEN, "The position is empty.", MECHANISM, instant("2031-03-02T18:00:00Z")));
        assertThat(standing(story).results()).extracting(RemedyStanding.RemedyResult::outcome).containsExactly(State.VERIFIED_COMPLIED);
    }

    @Test
    void whatever_the_party_says_acknowledges_it() {
        assertThat(standing(contested()).acknowledgedAt()).isEqualTo(instant("2031-03-02T18:00:00Z"));
        assertThat(standing(notified()).acknowledgedAt()).isNull();
    }

    @Test
    void a_missed_acknowledgement_is_recorded_and_keeps_nobody_from_anything() {
        var story = notified();
        assertThat(standing(story).nextDue()).isEqualTo(instant("2031-03-03T18:00:00Z"));

        story.then("2031-03-03T18:00:00Z").does(new MissRemedyAcknowledgement(REMEDY));
        assertThat(standing(story).acknowledgementMissed()).isTrue();
        assertThat(standing(story).nextDue()).isEqualTo(instant(DUE));
        assertThat(standing(story.by(BORDURIA).does(new AcknowledgeRemedy(REMEDY))).state()).isEqualTo(State.ACKNOWLEDGED);
    }

    @Test
    void a_time_is_missed_at_its_instant_and_overdue_leaves_a_day_of_grace() {
        var story = notified().then("2031-03-05T17:59:59Z").refuses(new MissRemedy(REMEDY), RemedyRule.RUN_OUT)
                .then(DUE).does(new MissRemedy(REMEDY));

        story.so(new RemedyOverdue(REMEDY, instant(DUE), instant("2031-03-06T18:00:00Z")));
        assertThat(standing(story).nextDue()).isEqualTo(instant("2031-03-06T18:00:00Z"));
    }

    @Test
    void an_extension_moves_the_time() {
        notified().does(new ExtendRemedy(REMEDY, instant("2031-03-08T18:00:00Z"), "The bridge is under water.")).then(DUE)
                .refuses(new MissRemedy(REMEDY), RemedyRule.RUN_OUT).then("2031-03-08T18:00:00Z").does(new MissRemedy(REMEDY));
    }

    @Test
    void the_grace_ends_once_and_then_it_can_be_escalated() {
        var story = notified().then(DUE).does(new MissRemedy(REMEDY)).refuses(new MissRemedyGrace(REMEDY), RemedyRule.RUN_OUT)
                .then("2031-03-06T18:00:00Z").does(new MissRemedyGrace(REMEDY)).refuses(new MissRemedyGrace(REMEDY), RemedyRule.RUN_OUT);
        assertThat(standing(story).nextDue()).isNull();
        story.does(new EscalateRemedy(REMEDY, "r"));
    }

    @Test
    void a_result_that_is_struck_lets_the_times_run_on_that_ran_before_it() {
        notified().does(new WaiveRemedy(REMEDY, "r")).does(STRIKE_RESULT)
                .so(new RemedyResultStruck(REMEDY, "Meant for another remedy.", instant("2031-03-03T18:00:00Z"), instant(DUE), null, null));
        notified().by(BORDURIA).does(CLAIM).by(MECHANISM).does(VERIFY).does(STRIKE_RESULT)
                .so(new RemedyResultStruck(REMEDY, "Meant for another remedy.", null, null, instant(DUE), null));
        notified().then(DUE).does(new MissRemedy(REMEDY)).does(FIND).does(STRIKE_RESULT)
                .so(new RemedyResultStruck(REMEDY, "Meant for another remedy.", null, null, null, instant("2031-03-06T18:00:00Z")));
    }

    @Test
    void what_was_struck_is_no_result_any_more() {
        var story = notified().does(VERIFY).does(STRIKE_RESULT);

        assertThat(standing(story).state()).isEqualTo(State.NOTIFIED);
        assertThat(standing(story).results()).isEmpty();
    }

    @Test
    @Provokes("REM-01")
    void a_remedy_rests_on_a_finding_that_holds_a_party_responsible() {
        found().refuses(propose(REMEDY, DUE), RemedyRule.FINDING_STANDS)
                .refuses(new ProposeRemedy(REMEDY, new BreachCaseId("none"), RemedyKind.APOLOGY, "a", instant(DUE), "v", "c", "p"), RemedyRule.FINDING_STANDS);
        voted(deliberating(), BALLOT, Question.FINDING, Position.CONCUR).does(new IssueFinding(CASE, BALLOT, notReached())).does(new BeginRemedyPhase(CASE))
                .refuses(propose(REMEDY, DUE), RemedyRule.FINDING_STANDS);
    }

    @Test
    @Provokes("REM-01")
    void no_remedy_is_determined_while_the_finding_is_under_review() {
        var review = new BallotId("review-1");
        voted(proposed(), review, Question.REVIEW, Position.CONCUR).does(new RequestReview(CASE, "A sensor was compromised."))
                .refuses(new DetermineRemedy(REMEDY, ADOPTING), RemedyRule.FINDING_STANDS)
                .does(new DecideReview(CASE, review, null, "The other records suffice.")).does(new DetermineRemedy(REMEDY, ADOPTING));
    }

    @Test
    @Provokes("REM-02")
    void a_remedy_rests_on_a_ballot_of_its_own_question() {
        proposed().refuses(new DetermineRemedy(REMEDY, BALLOT), RemedyRule.BALLOT_DECIDED)
                .refuses(new DetermineRemedy(REMEDY, new BallotId("none")), RemedyRule.BALLOT_DECIDED);
    }

    @Test
    @Provokes("REM-03")
    void its_time_lies_ahead() {
        remedying().refuses(propose(REMEDY, "2031-03-02T18:00:00Z"), RemedyRule.TIME_AHEAD);
        proposed().then(DUE).refuses(new DetermineRemedy(REMEDY, ADOPTING), RemedyRule.TIME_AHEAD);
        proposed().does(new DetermineRemedy(REMEDY, ADOPTING)).then(DUE).refuses(new NotifyRemedy(REMEDY), RemedyRule.TIME_AHEAD);
        notified().refuses(new ExtendRemedy(REMEDY, instant(DUE), "r"), RemedyRule.TIME_AHEAD);
    }

    @Test
    @Provokes({"REM-04", "REM-08"})
    void a_contest_is_ruled_on_before_anything_is_escalated() {
        contested().then(DUE).does(new MissRemedy(REMEDY)).then("2031-03-07T18:00:00Z")
                .refuses(new EscalateRemedy(REMEDY, "r"), RemedyRule.CONTEST_RULED)
                .does(new RejectContest(REMEDY, "The finding names the battery."))
                .refuses(new RejectContest(REMEDY, "r"), RemedyRule.IN_STATE)
                .does(new EscalateRemedy(REMEDY, "r"));
        contested().does(new RejectContest(REMEDY, "r")).by(BORDURIA).refuses(new ContestRemedy(REMEDY, "Again."), RemedyRule.IN_STATE);
    }

    @Test
    @Provokes({"REM-05", "REM-06"})
    void the_party_speaks_for_itself_and_does_not_verify_itself() {
        notified().by(ASTORIA).refuses(new AcknowledgeRemedy(REMEDY), RemedyRule.BY_THE_ADDRESSEE).refuses(CLAIM, RemedyRule.BY_THE_ADDRESSEE)
                .by(BORDURIA).refuses(VERIFY, RemedyRule.BY_ANOTHER).does(CLAIM).refuses(FIND, RemedyRule.BY_ANOTHER);
    }

    @Test
    @Provokes("REM-07")
    void evidence_is_recorded() {
        notified().refuses(new VerifyCompliance(REMEDY, "m", NOWHERE, "r"), RemedyRule.EVIDENCE_RECORDED)
                .by(BORDURIA).refuses(new ClaimRemedyComplete(REMEDY, "t", NOWHERE), RemedyRule.EVIDENCE_RECORDED);
    }

    @Test
    @Provokes({"REM-09", "REM-10"})
    void nothing_is_escalated_within_the_grace_and_nothing_is_missed_twice() {
        notified().then(DUE).does(new MissRemedyAcknowledgement(REMEDY)).refuses(new MissRemedyAcknowledgement(REMEDY), RemedyRule.RUN_OUT)
                .does(new MissRemedy(REMEDY)).then("2031-03-06T17:59:59Z").refuses(new EscalateRemedy(REMEDY, "r"), RemedyRule.GRACE_OVER)
                .by(BORDURIA).does(CLAIM).refuses(new MissRemedyVerification(REMEDY), RemedyRule.RUN_OUT);
    }

    @Test
    @Provokes({"REM-11", "REM-13"})
    void a_proposal_is_corrected_by_who_made_it() {
        proposed().refuses(correct("2031-03-06T18:00:00Z"), RemedyRule.BY_WHO_PROPOSED)
                .refuses(new StrikeRemedy(REMEDY, "r"), RemedyRule.BY_WHO_PROPOSED).by(EASTMARK).refuses(correct(DUE), RemedyRule.CORRECTION_CHANGES);
    }

    @Test
    @Provokes("REM-12")
    void reports_of_progress_are_bounded() {
        var story = notified().by(BORDURIA);
        IntStream.range(0, 200).forEach(i -> story.does(new ReportRemedyProgress(REMEDY, "Day " + i, List.of())));
        story.refuses(new ReportRemedyProgress(REMEDY, "One too many.", List.of()), RemedyRule.ROOM_FOR_PROGRESS);
    }

    @Test
    @Provokes("CAS-21")
    void a_case_is_not_closed_while_a_remedy_is_open() {
        notified().refuses(new CloseCase(CASE, "r"), BreachRule.REMEDIES_DONE).does(VERIFY).does(new CloseCase(CASE, "r"));
        proposed().does(new CloseCase(CASE, "The proposal was dropped."));
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("remedy").cells().stream();
    }

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
            case PROPOSED -> proposed();
            case STRUCK -> in(State.PROPOSED).by(EASTMARK).does(new StrikeRemedy(REMEDY, "r"));
            case DETERMINED -> in(State.PROPOSED).does(new DetermineRemedy(REMEDY, ADOPTING));
            case NOTIFIED -> in(State.DETERMINED).does(new NotifyRemedy(REMEDY));
            case ACKNOWLEDGED -> in(State.NOTIFIED).by(BORDURIA).does(new AcknowledgeRemedy(REMEDY));
            case CONTESTED -> in(State.NOTIFIED).by(BORDURIA).does(new ContestRemedy(REMEDY, "g"));
            case IN_PROGRESS -> in(State.NOTIFIED).by(BORDURIA).does(new ReportRemedyProgress(REMEDY, "t", List.of()));
            case CLAIMED_DONE -> in(State.NOTIFIED).by(BORDURIA).does(CLAIM);
            case VERIFIED_COMPLIED -> in(State.CLAIMED_DONE).by(MECHANISM).does(VERIFY);
            case OVERDUE -> in(State.NOTIFIED).then(DUE).does(new MissRemedy(REMEDY));
            case NON_COMPLIANCE_FOUND -> in(State.CLAIMED_DONE).by(MECHANISM).does(FIND);
            case WAIVED -> in(State.NOTIFIED).does(new WaiveRemedy(REMEDY, "r"));
            case ESCALATED -> in(State.OVERDUE).then("2031-03-20T18:00:00Z").does(new EscalateRemedy(REMEDY, "r"));
        };
    }

    /** What is sent, by whom it may be sent, and when it may be sent. */
    private static Object command(String name, Story story) {
        story.by(switch (name) {
            case "CorrectRemedy", "StrikeRemedy" -> EASTMARK;
            case "AcknowledgeRemedy", "ContestRemedy", "ReportRemedyProgress", "ClaimRemedyComplete" -> BORDURIA;
            default -> MECHANISM;
        });
        if (name.startsWith("Miss") || name.startsWith("Escalate")) {
            story.then("2031-03-20T18:00:00Z");
        }
        return switch (name) {
            case "CorrectRemedy" -> correct("2031-03-06T18:00:00Z");
            case "StrikeRemedy" -> new StrikeRemedy(REMEDY, "r");
            case "DetermineRemedy" -> new DetermineRemedy(REMEDY, ADOPTING);
            case "NotifyRemedy" -> new NotifyRemedy(REMEDY);
            case "AcknowledgeRemedy" -> new AcknowledgeRemedy(REMEDY);
            case "ContestRemedy" -> new ContestRemedy(REMEDY, "g");
            case "RejectContest" -> new RejectContest(REMEDY, "r");
            case "ReportRemedyProgress" -> new ReportRemedyProgress(REMEDY, "t", List.of());
            case "ClaimRemedyComplete" -> CLAIM;
            case "VerifyCompliance" -> VERIFY;
            case "FindNonCompliance" -> FIND;
            case "ExtendRemedy" -> new ExtendRemedy(REMEDY, instant("2031-03-25T18:00:00Z"), "r");
            case "WaiveRemedy" -> new WaiveRemedy(REMEDY, "r");
            case "EscalateRemedy" -> new EscalateRemedy(REMEDY, "r");
            case "StrikeRemedyResult" -> STRIKE_RESULT;
            case "MissRemedyAcknowledgement" -> new MissRemedyAcknowledgement(REMEDY);
            case "MissRemedy" -> new MissRemedy(REMEDY);
            case "MissRemedyGrace" -> new MissRemedyGrace(REMEDY);
            case "MissRemedyVerification" -> new MissRemedyVerification(REMEDY);
            default -> throw new AssertionError(name);
        };
    }

    @ParameterizedTest
    @MethodSource("cells")
    void each_cell_of_the_table_of_remedies_holds(StateTable.Cell cell) {
        var story = in(State.valueOf(cell.state()));
        var command = command(cell.command(), story);
        if (cell.refused()) {
            story.refuses(command, Stream.of(RemedyRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
        } else {
            assertThat(standing(story.does(command)).state().name()).isEqualTo(cell.outcome());
        }
    }

    @Test
    void the_table_has_every_state_and_every_command_but_the_proposal() {
        var table = StateTable.read("remedy");
        assertThat(table.states()).containsExactlyInAnyOrderElementsOf(Stream.of(State.values()).map(Enum::name).toList());
        assertThat(table.commands()).containsExactlyInAnyOrderElementsOf(Stream.of(RemedyCommand.class.getPermittedSubclasses())
                .map(Class::getSimpleName).filter(name -> !name.equals("ProposeRemedy")).toList());
    }
}
