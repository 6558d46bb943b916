package org.ceasefiremonitor.core.commission.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ceasefiremonitor.core.commission.Hearing.BALLOT;
import static org.ceasefiremonitor.core.commission.Hearing.CASE;
import static org.ceasefiremonitor.core.commission.Hearing.COMMISSION;
import static org.ceasefiremonitor.core.commission.Hearing.EASTMARK;
import static org.ceasefiremonitor.core.commission.Hearing.FENWICK;
import static org.ceasefiremonitor.core.commission.Hearing.INCIDENT;
import static org.ceasefiremonitor.core.commission.Hearing.SESSION;
import static org.ceasefiremonitor.core.commission.Hearing.admitted;
import static org.ceasefiremonitor.core.commission.Hearing.boycotted;
import static org.ceasefiremonitor.core.commission.Hearing.commit;
import static org.ceasefiremonitor.core.commission.Hearing.convened;
import static org.ceasefiremonitor.core.commission.Hearing.deliberating;
import static org.ceasefiremonitor.core.commission.Hearing.file;
import static org.ceasefiremonitor.core.commission.Hearing.filed;
import static org.ceasefiremonitor.core.commission.Hearing.nonce;
import static org.ceasefiremonitor.core.commission.Hearing.open;
import static org.ceasefiremonitor.core.commission.Hearing.reveal;
import static org.ceasefiremonitor.core.commission.Hearing.verifiedByDalmark;
import static org.ceasefiremonitor.core.commission.Hearing.voted;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.NO_FIRE;
import static org.ceasefiremonitor.core.story.Cast.instant;
import static org.ceasefiremonitor.core.verification.Bridge.CAMERA;
import static org.ceasefiremonitor.core.verification.Bridge.VERIFIER;
import static org.ceasefiremonitor.core.verification.Bridge.reportedBy;

import java.util.List;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.commission.RecordAttendance;
import org.ceasefiremonitor.core.commission.RecuseMember;
import org.ceasefiremonitor.core.commission.StrikeRecusal;
import org.ceasefiremonitor.core.commission.VotingRule;
import org.ceasefiremonitor.core.commission.ballot.BallotStanding.State;
import org.ceasefiremonitor.core.commission.ballot.BallotStanding.Tally;
import org.ceasefiremonitor.core.commission.breach.DecideAdmissibility;
import org.ceasefiremonitor.core.commission.breach.FileBreachCase;
import org.ceasefiremonitor.core.commission.breach.JoinCases;
import org.ceasefiremonitor.core.identity.BallotId;
import org.ceasefiremonitor.core.identity.BreachCaseId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.participant.GrantMandate;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.StateTable;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.story.Wax;
import org.ceasefiremonitor.core.verification.AssignVerifier;
import org.ceasefiremonitor.core.verification.Basis;
import org.ceasefiremonitor.core.verification.ConcludeVerification;
import org.ceasefiremonitor.core.verification.MergeIncident;
import org.ceasefiremonitor.core.verification.OpenIncident;
import org.ceasefiremonitor.core.verification.Outcome;
import org.ceasefiremonitor.core.verification.ReopenIncident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody takes a position after having seen another. */
public class BallotTest {

    private static final StrikeBallot STRIKE = new StrikeBallot(BALLOT, "The wrong case was named.");

    private static BallotStanding standing(Story story) {
        return story.find(BALLOT, BallotStanding.class);
    }

    private static Story opened() {
        return deliberating().does(open(BALLOT, Question.FINDING));
    }

    /** Caldonia and Eastmark are committed, Dalmark is silent; the ballot is sealed at 20:00Z. */
    private static Story sealed() {
        return opened().by(CALDONIA).does(commit(BALLOT, CALDONIA, Position.CONCUR)).by(EASTMARK).does(commit(BALLOT, EASTMARK, Position.DISSENT))
                .by(MECHANISM).then("2031-03-02T20:00:00Z").does(new SealBallot(BALLOT));
    }

    /** A story in which the correcting command of the feature is accepted after each event that it can correct. */
    public static List<Step> eachCorrection() {
        return sealed().by(EASTMARK).does(reveal(BALLOT, EASTMARK, Position.DISSENT)).by(MECHANISM).does(STRIKE).steps();
    }

    @Test
    void who_is_of_the_state_of_a_party_to_the_case_does_not_vote_and_is_named() {
        var story = opened();

        assertThat(standing(story).entitled()).containsExactly(CALDONIA, DALMARK, EASTMARK);
        assertThat(standing(story).recused()).containsExactly(new Recused(BORDURIA, "The case concerns units of its own state."));
        assertThat(standing(story).votingRule()).isEqualTo(VotingRule.MAJORITY);
    }

    @Test
    void an_alternate_votes_for_a_recused_member_where_it_is_present() {
        var story = convened().does(new RecordAttendance(COMMISSION, SESSION, List.of(CALDONIA, DALMARK, EASTMARK, FENWICK)))
                .does(new RecuseMember(COMMISSION, DALMARK, CASE, "It trained the battery.")).by(ASTORIA).does(file()).by(MECHANISM)
                .does(open(BALLOT, Question.ADMISSIBILITY));

        assertThat(standing(story).entitled()).containsExactly(CALDONIA, EASTMARK, FENWICK);
        assertThat(standing(story).recused()).contains(new Recused(DALMARK, "It trained the battery."));
    }

    @Test
    @Provokes("BAL-02")
    void who_is_recused_makes_up_no_quorum() {
        convened().does(new RecordAttendance(COMMISSION, SESSION, List.of(BORDURIA, CALDONIA, EASTMARK))).by(ASTORIA).does(file()).by(MECHANISM)
                .refuses(open(BALLOT, Question.ADMISSIBILITY), BallotRule.QUORATE);
    }

    private static FileBreachCase onIncidents(IncidentId... incidents) {
        return new FileBreachCase(CASE, COMMISSION, BORDURIA, ASTORIA, List.of(incidents), List.of(), List.of(NO_FIRE), Severity.S3, "Artillery fire.");
    }

    @Test
    @Provokes({"BAL-02", "BAL-04"})
    void a_member_whose_people_verified_an_incident_of_the_case_does_not_vote_on_it_and_makes_up_no_quorum() {
        var second = new IncidentId("incident-2");
        verifiedByDalmark(convened(), second).does(new RecordAttendance(COMMISSION, SESSION, List.of(CALDONIA, DALMARK, EASTMARK)))
                .by(ASTORIA).does(onIncidents(INCIDENT, second)).by(MECHANISM).refuses(open(BALLOT, Question.ADMISSIBILITY), BallotRule.QUORATE);
        var story = verifiedByDalmark(convened(), second).does(new RecordAttendance(COMMISSION, SESSION, List.of(CALDONIA, DALMARK, EASTMARK, FENWICK)))
                .by(ASTORIA).does(onIncidents(INCIDENT, second)).by(MECHANISM).does(open(BALLOT, Question.ADMISSIBILITY));
        assertThat(standing(story).entitled()).containsExactly(CALDONIA, EASTMARK, FENWICK);
        assertThat(standing(story).recused()).contains(new Recused(DALMARK, "Its people verified the incident incident-2, or are to verify it."));
        story.by(DALMARK).refuses(commit(BALLOT, DALMARK, Position.CONCUR), BallotRule.ENTITLED);
    }

    @Test
    void what_was_verified_of_a_case_that_is_joined_counts_for_the_one_that_decides_it() {
        var second = new IncidentId("incident-2");
        var other = new BreachCaseId("case-2");
        var story = verifiedByDalmark(admitted(), second).by(ASTORIA)
                .does(new FileBreachCase(other, COMMISSION, BORDURIA, ASTORIA, List.of(second), List.of(), List.of(NO_FIRE), Severity.S3, "More fire.")).by(MECHANISM);
        assertThat(standing(story.branch().does(open(BALLOT, Question.FINDING))).entitled()).contains(DALMARK);
        story.does(new DecideAdmissibility(other, true, "Verified.")).does(new JoinCases(other, CASE, "One night."));
        story.refuses(open(BALLOT, Question.FINDING), BallotRule.QUORATE);
    }

    @Test
    void what_an_incident_of_the_case_goes_on_in_once_it_is_merged_counts_as_well() {
        var second = new IncidentId("incident-2");
        var story = verifiedByDalmark(deliberating(), second);
        assertThat(standing(story.branch().does(open(BALLOT, Question.FINDING))).entitled()).contains(DALMARK);
        story.does(new ReopenIncident(INCIDENT, "A late photograph.")).does(new MergeIncident(INCIDENT, second, "One fire."))
                .refuses(open(BALLOT, Question.FINDING), BallotRule.QUORATE);
    }

    @Test
    @Provokes("BAL-13")
    void a_member_whose_people_are_to_verify_an_incident_of_the_case_after_the_ballot_was_opened_does_not_vote_unless_it_is_opened_anew_without_it() {
        var story = opened().by(CALDONIA).does(commit(BALLOT, CALDONIA, Position.CONCUR)).by(MECHANISM);
        for (var member : List.of(CALDONIA, EASTMARK)) {
            story.does(new GrantMandate(member, Mandate.ANALYST, instant("2031-03-02T00:00:00Z"), null));
        }
        var again = new BallotId("finding-2");
        story.does(new ReopenIncident(INCIDENT, "A late photograph."));
        story.branch().does(new AssignVerifier(INCIDENT, CALDONIA, "c-1")).by(DALMARK).does(commit(BALLOT, DALMARK, Position.CONCUR))
                .by(EASTMARK).does(commit(BALLOT, EASTMARK, Position.CONCUR)).by(CALDONIA).does(reveal(BALLOT, CALDONIA, Position.CONCUR));
        story.does(new AssignVerifier(INCIDENT, EASTMARK, "e-1"))
                .by(EASTMARK).refuses(commit(BALLOT, EASTMARK, Position.CONCUR), BallotRule.STILL_SITS)
                .by(MECHANISM).does(STRIKE).does(open(again, Question.FINDING));
        assertThat(story.find(again, BallotStanding.class).entitled()).containsExactly(CALDONIA, DALMARK);
        assertThat(story.find(again, BallotStanding.class).votingRule()).isEqualTo(VotingRule.MAJORITY_OF_PRESENT);
    }

    @Test
    @Provokes("BAL-13")
    void a_member_that_was_recused_after_the_ballot_was_opened_does_not_vote() {
        opened().does(new RecuseMember(COMMISSION, EASTMARK, CASE, "It trained the battery."))
                .by(EASTMARK).refuses(commit(BALLOT, EASTMARK, Position.CONCUR), BallotRule.STILL_SITS)
                .by(MECHANISM).does(new StrikeRecusal(COMMISSION, EASTMARK, CASE, "Another battery.")).by(EASTMARK).does(commit(BALLOT, EASTMARK, Position.CONCUR));
    }

    @Test
    @Provokes("BAL-14")
    void who_observed_an_incident_of_the_case_leaves_the_position_to_another_of_the_member() {
        var seen = new ViolationId("report-seen-by-eastmark");
        var second = new IncidentId("incident-2");
        convened().knowing(reportedBy(seen, EASTMARK, "e-1")).does(new OpenIncident(second, ACCORD, List.of(CAMERA, seen)))
                .does(new AssignVerifier(second, MECHANISM, VERIFIER)).person(VERIFIER).does(new ConcludeVerification(second, Outcome.VERIFIED,
                        Basis.INDEPENDENT_SOURCES, List.of(CAMERA, seen), "Bearings cross.", "Both saw it.", null)).person("desk-7")
                .does(new RecordAttendance(COMMISSION, SESSION, List.of(CALDONIA, DALMARK, EASTMARK))).by(ASTORIA).does(onIncidents(second)).by(MECHANISM)
                .does(open(BALLOT, Question.ADMISSIBILITY))
                .by(EASTMARK).person("e-1").refuses(commit(BALLOT, EASTMARK, Position.CONCUR), BallotRule.NO_WITNESS)
                .person("e-2").does(commit(BALLOT, EASTMARK, Position.CONCUR));
    }

    @Test
    void where_recusals_leave_too_few_for_the_quorum_the_fallback_holds() {
        var story = filed().does(new RecuseMember(COMMISSION, CALDONIA, CASE, "It trained the battery."));
        assertThat(standing(story.branch().does(open(BALLOT, Question.ADMISSIBILITY))).entitled()).containsExactly(DALMARK, EASTMARK);
        story.does(new RecuseMember(COMMISSION, EASTMARK, CASE, "It sold the battery.")).does(open(BALLOT, Question.ADMISSIBILITY));
        assertThat(standing(story).entitled()).as("fewer than the fallback asks for, but all that are left").containsExactly(DALMARK);
        assertThat(standing(story).votingRule()).isEqualTo(VotingRule.MAJORITY_OF_PRESENT);
    }

    @Test
    void positions_are_sealed_until_all_are_in_and_then_named_with_their_reasons() {
        var story = voted(deliberating(), BALLOT, Question.FINDING, Position.DISSENT);
        story.so(new PositionRevealed(BALLOT, EASTMARK, new Wax().seal(BALLOT, EASTMARK, "DISSENT\n" + nonce(EASTMARK) + "\nReasons of eastmark.")),
                new BallotUnsealed(BALLOT, "wax-of-finding-1", List.of(new Vote(CALDONIA, Position.CONCUR, null), new Vote(DALMARK, Position.CONCUR, null),
                        new Vote(EASTMARK, Position.DISSENT, "Reasons of eastmark."))),
                new BallotTallied(BALLOT, BallotOutcome.ADOPTED, 2, 1, 0, 0));
    }

    @Test
    void before_the_unsealing_no_event_and_no_definition_says_a_position_and_afterwards_they_do() {
        var story = opened().by(CALDONIA).does(commit(BALLOT, CALDONIA, Position.CONCUR)).by(DALMARK).does(commit(BALLOT, DALMARK, Position.CONCUR))
                .by(EASTMARK).does(commit(BALLOT, EASTMARK, Position.DISSENT)).does(reveal(BALLOT, EASTMARK, Position.DISSENT));
        var before = story.events().toString() + standing(story);
        story.by(CALDONIA).does(reveal(BALLOT, CALDONIA, Position.CONCUR)).by(DALMARK).does(reveal(BALLOT, DALMARK, Position.CONCUR));
        var after = story.events().toString() + standing(story);

        assertThat(after).contains("DISSENT", "Reasons of eastmark.");
        assertThat(before).doesNotContain("DISSENT", "Reasons of eastmark.", nonce(EASTMARK));
        assertThat(reveal(BALLOT, EASTMARK, Position.DISSENT).toString()).doesNotContain("DISSENT", "Reasons", nonce(EASTMARK));
    }

    @Test
    void who_does_not_reveal_is_named_and_counts_as_an_abstention() {
        var story = sealed().by(EASTMARK).does(reveal(BALLOT, EASTMARK, Position.DISSENT)).by(MECHANISM).then("2031-03-02T22:00:00Z")
                .does(new UnsealBallot(BALLOT));

        assertThat(standing(story).votes()).containsExactly(new Vote(CALDONIA, null, null), new Vote(DALMARK, null, null),
                new Vote(EASTMARK, Position.DISSENT, "Reasons of eastmark."));
        assertThat(standing(story).tally()).isEqualTo(new Tally(BallotOutcome.NOT_ADOPTED, 0, 1, 0, 2));
    }

    @Test
    void who_is_silent_does_not_hold_up_the_others() {
        var story = sealed().by(EASTMARK).does(reveal(BALLOT, EASTMARK, Position.DISSENT)).by(CALDONIA).does(reveal(BALLOT, CALDONIA, Position.CONCUR));

        assertThat(standing(story).state()).isEqualTo(State.TALLIED);
    }

    @Test
    void under_the_fallback_the_majority_of_those_present_decides() {
        var story = boycotted().does(new RecordAttendance(COMMISSION, "s-3", List.of(CALDONIA, EASTMARK))).by(ASTORIA).does(file()).by(MECHANISM)
                .does(new OpenBallot(BALLOT, COMMISSION, CASE, Question.FINDING, "P", "s-3", instant("2031-03-02T20:00:00Z"),
                        instant("2031-03-02T22:00:00Z")))
                .by(CALDONIA).does(commit(BALLOT, CALDONIA, Position.CONCUR)).by(EASTMARK).does(commit(BALLOT, EASTMARK, Position.ABSTAIN))
                .does(reveal(BALLOT, EASTMARK, Position.ABSTAIN)).by(CALDONIA).does(reveal(BALLOT, CALDONIA, Position.CONCUR));

        assertThat(standing(story).votingRule()).isEqualTo(VotingRule.MAJORITY_OF_PRESENT);
        assertThat(standing(story).ended(BallotOutcome.ADOPTED)).isTrue();
    }

    @Test
    @Provokes({"BAL-01", "BAL-02", "BAL-03"})
    void a_ballot_is_opened_on_a_case_in_a_session_that_can_decide() {
        var early = instant("2031-03-02T17:00:00Z");
        var late = instant("2031-03-02T22:00:00Z");
        deliberating()
                .refuses(new OpenBallot(BALLOT, COMMISSION, new BreachCaseId("none"), Question.FINDING, "P", SESSION, late, late.plusSeconds(1)),
                        BallotRule.CASE_AND_COMMISSION)
                .refuses(new OpenBallot(BALLOT, COMMISSION, CASE, Question.FINDING, "P", "none", late, late.plusSeconds(1)), BallotRule.QUORATE)
                .refuses(new OpenBallot(BALLOT, COMMISSION, CASE, Question.FINDING, "P", null, late, late.plusSeconds(1)), BallotRule.QUORATE)
                .refuses(new OpenBallot(BALLOT, COMMISSION, CASE, Question.FINDING, "P", SESSION, early, late), BallotRule.TIMES_IN_ORDER)
                .refuses(new OpenBallot(BALLOT, COMMISSION, CASE, Question.FINDING, "P", SESSION, late, late), BallotRule.TIMES_IN_ORDER);
    }

    @Test
    @Provokes("BAL-12")
    void somebody_votes() {
        var story = filed();
        List.of(CALDONIA, DALMARK, EASTMARK).forEach(member -> story.does(new RecuseMember(COMMISSION, member, CASE, "g")));
        story.refuses(open(BALLOT, Question.FINDING), BallotRule.SOMEBODY_VOTES);
    }

    @Test
    @Provokes({"BAL-04", "BAL-05", "BAL-06"})
    void a_member_that_sits_on_the_case_commits_itself_once_in_time() {
        opened().by(BORDURIA).refuses(commit(BALLOT, BORDURIA, Position.DISSENT), BallotRule.ENTITLED)
                .by(ASTORIA).refuses(commit(BALLOT, ASTORIA, Position.DISSENT), BallotRule.ENTITLED)
                .by(EASTMARK).does(commit(BALLOT, EASTMARK, Position.CONCUR)).refuses(commit(BALLOT, EASTMARK, Position.DISSENT), BallotRule.ONE_POSITION)
                .by(DALMARK).then("2031-03-02T20:00:00Z").refuses(commit(BALLOT, DALMARK, Position.CONCUR), BallotRule.TIME_TO_COMMIT);
    }

    @Test
    @Provokes({"BAL-04", "BAL-05", "BAL-07", "BAL-08", "BAL-10"})
    void what_is_revealed_is_what_was_committed_after_the_sealing_and_before_the_tally() {
        sealed().by(BORDURIA).refuses(reveal(BALLOT, BORDURIA, Position.DISSENT), BallotRule.ENTITLED)
                .by(DALMARK).refuses(reveal(BALLOT, DALMARK, Position.CONCUR), BallotRule.AS_COMMITTED)
                .by(EASTMARK).refuses(reveal(BALLOT, EASTMARK, Position.CONCUR), BallotRule.AS_COMMITTED)
                .refuses(new RevealPosition(BALLOT, Position.DISSENT, "ff".repeat(16), "r"), BallotRule.AS_COMMITTED)
                .refuses(new RevealPosition(BALLOT, Position.DISSENT, nonce(EASTMARK), null), BallotRule.REASONS_GIVEN)
                .does(reveal(BALLOT, EASTMARK, Position.DISSENT)).refuses(reveal(BALLOT, EASTMARK, Position.DISSENT), BallotRule.ONE_POSITION)
                .by(CALDONIA).does(reveal(BALLOT, CALDONIA, Position.CONCUR)).refuses(reveal(BALLOT, CALDONIA, Position.CONCUR), BallotRule.TIME_TO_REVEAL);
        sealed().then("2031-03-02T22:00:00Z").by(CALDONIA).refuses(reveal(BALLOT, CALDONIA, Position.CONCUR), BallotRule.TIME_TO_REVEAL);
        opened().by(EASTMARK).does(commit(BALLOT, EASTMARK, Position.DISSENT))
                .refuses(reveal(BALLOT, EASTMARK, Position.DISSENT), BallotRule.TIME_TO_REVEAL);
    }

    @Test
    @Provokes({"BAL-09", "BAL-11"})
    void time_alone_seals_and_unseals_for_those_who_are_silent() {
        opened().refuses(new SealBallot(BALLOT), BallotRule.TIME_RUN_OUT).refuses(new UnsealBallot(BALLOT), BallotRule.TIME_RUN_OUT);
        sealed().refuses(new UnsealBallot(BALLOT), BallotRule.TIME_RUN_OUT).then("2031-03-02T22:00:00Z").does(new UnsealBallot(BALLOT))
                .refuses(STRIKE, BallotRule.NOT_UNSEALED);
    }

    @Test
    void a_commitment_is_of_its_member_and_ballot_and_its_nonce_has_128_bits() {
        assertThat(Stream.of(Commitment.to(BALLOT, CALDONIA, Position.CONCUR, nonce(CALDONIA)), Commitment.to(BALLOT, DALMARK, Position.CONCUR, nonce(CALDONIA)),
                Commitment.to(new BallotId("other"), CALDONIA, Position.CONCUR, nonce(CALDONIA)),
                Commitment.to(BALLOT, CALDONIA, Position.DISSENT, nonce(CALDONIA)))).doesNotHaveDuplicates();
        // computed with sha256sum
        assertThat(Commitment.to(new BallotId("b"), new ParticipantId("m"), Position.CONCUR, "00".repeat(16)))
                .isEqualTo("3e066d70c87013ccf47cfc231123f541e7f46b60404de99ee0102a3e8cba78d5");
        assertThatThrownBy(() -> new RevealPosition(BALLOT, Position.CONCUR, "0a".repeat(15), null)).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("128").hasMessageNotContaining("0a0a");
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("ballot").cells().stream();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void each_cell_of_the_table_of_ballots_holds(StateTable.Cell cell) {
        var story = switch (cell.state()) {
            case "OPEN" -> opened();
            case "SEALED" -> sealed();
            case "TALLIED" -> sealed().then("2031-03-02T22:00:00Z").does(new UnsealBallot(BALLOT));
            case "STRUCK" -> opened().does(STRIKE);
            default -> throw new AssertionError(cell);
        };
        var command = switch (cell.command()) {
            case "CommitPosition" -> {
                story.by(EASTMARK).then("2031-03-02T19:00:00Z");
                yield commit(BALLOT, EASTMARK, Position.DISSENT);
            }
            case "SealBallot" -> {
                story.by(MECHANISM).then("2031-03-02T20:00:00Z");
                yield new SealBallot(BALLOT);
            }
            case "RevealPosition" -> {
                story.by(EASTMARK).then("2031-03-02T21:00:00Z");
                yield reveal(BALLOT, EASTMARK, Position.DISSENT);
            }
            case "UnsealBallot" -> {
                story.by(MECHANISM).then("2031-03-02T22:00:00Z");
                yield new UnsealBallot(BALLOT);
            }
            case "StrikeBallot" -> STRIKE;
            default -> throw new AssertionError(cell);
        };
        if (cell.refused()) {
            story.refuses(command, Stream.of(BallotRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
        } else {
            assertThat(standing(story.does(command)).state().name()).isEqualTo(cell.outcome());
        }
    }
}
