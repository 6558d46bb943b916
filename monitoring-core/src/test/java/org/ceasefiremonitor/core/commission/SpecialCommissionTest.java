package org.ceasefiremonitor.core.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.commission.Hearing.CASE;
import static org.ceasefiremonitor.core.commission.Hearing.COMMISSION;
import static org.ceasefiremonitor.core.commission.Hearing.EASTMARK;
import static org.ceasefiremonitor.core.commission.Hearing.FENWICK;
import static org.ceasefiremonitor.core.commission.Hearing.RULES;
import static org.ceasefiremonitor.core.commission.Hearing.SESSION;
import static org.ceasefiremonitor.core.commission.Hearing.boycotted;
import static org.ceasefiremonitor.core.commission.Hearing.convene;
import static org.ceasefiremonitor.core.commission.Hearing.convened;
import static org.ceasefiremonitor.core.commission.Hearing.filed;
import static org.ceasefiremonitor.core.commission.Hearing.seated;
import static org.ceasefiremonitor.core.commission.Hearing.verifiedByDalmark;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.NO_FIRE;
import static org.ceasefiremonitor.core.story.Cast.inForce;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.commission.breach.FileBreachCase;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.CommissionId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.StateTable;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who sits in the commission, and when it can decide. */
public class SpecialCommissionTest {

    private static CommissionStanding standing(Story story) {
        return story.find(COMMISSION, CommissionStanding.class);
    }

    private static RecordAttendance attend(String session, ParticipantId... present) {
        return new RecordAttendance(COMMISSION, session, List.of(present));
    }

    private static CorrectAttendance correct(String session, ParticipantId... present) {
        return new CorrectAttendance(COMMISSION, session, List.of(present), "Miscounted.");
    }

    /** A story in which each correcting command of the feature is accepted after each event that it can correct. */
    public static List<Step> eachCorrection() {
        return convened()
                .does(new CorrectCommission(COMMISSION, ACCORD, "Special Commission of the Accord", "The name was short."))
                .does(new CorrectCommission(COMMISSION, ACCORD, "Special Commission", "The first entry had been right."))
                .does(new RecuseMember(COMMISSION, CALDONIA, CASE, "It trained the battery."))
                .does(new StrikeRecusal(COMMISSION, CALDONIA, CASE, "It did not."))
                .does(attend(SESSION, CALDONIA)).does(correct(SESSION, CALDONIA, DALMARK, EASTMARK)).does(correct(SESSION, CALDONIA))
                .does(convene("s-2")).does(attend("s-2", CALDONIA, DALMARK, EASTMARK)).does(correct("s-2", CALDONIA))
                .does(convene("s-3")).does(new StrikeSession(COMMISSION, "s-3", "Convened twice."))
                .does(new ElectChair(COMMISSION, CALDONIA)).does(new UnseatMember(COMMISSION, CALDONIA, "The term has ended."))
                .does(new CloseSession(COMMISSION, "s-2", null)).steps();
    }

    @Test
    void an_alternate_fills_the_seat_of_its_member() {
        convened().does(attend(SESSION, FENWICK, CALDONIA, EASTMARK))
                .so(new QuorumReached(COMMISSION, SESSION, List.of(CALDONIA, EASTMARK, FENWICK), List.of(BORDURIA), 3, 0, false));
    }

    @Test
    void an_alternate_beside_its_member_fills_no_second_seat() {
        convened().does(attend(SESSION, FENWICK, DALMARK, EASTMARK))
                .so(new QuorumFailed(COMMISSION, SESSION, List.of(DALMARK, EASTMARK, FENWICK), List.of(BORDURIA, CALDONIA), 3, 1, false));
    }

    @Test
    void who_is_recused_from_every_case_of_the_agenda_fills_no_seat() {
        var story = filed().does(new CloseSession(COMMISSION, SESSION, null)).does(convene("s-2"));
        story.branch().does(new RecordAttendance(COMMISSION, "s-2", List.of(BORDURIA, CALDONIA, EASTMARK)))
                .so(new QuorumFailed(COMMISSION, "s-2", List.of(BORDURIA, CALDONIA, EASTMARK), List.of(DALMARK), 3, 1, false));
        story.does(new RecuseMember(COMMISSION, CALDONIA, CASE, "It trained the battery.")).does(new RecuseMember(COMMISSION, EASTMARK, CASE, "It sold it."))
                .branch().does(new RecordAttendance(COMMISSION, "s-2", List.of(BORDURIA, CALDONIA)))
                .so(new QuorumFailed(COMMISSION, "s-2", List.of(BORDURIA, CALDONIA), List.of(DALMARK, EASTMARK), 1, 1, false));
        story.does(new RecordAttendance(COMMISSION, "s-2", List.of(FENWICK)))
                .so(new QuorumReached(COMMISSION, "s-2", List.of(FENWICK), List.of(BORDURIA, CALDONIA, EASTMARK), 1, 0, false));
    }

    @Test
    void a_member_whose_people_verified_an_incident_of_each_case_of_the_agenda_fills_no_seat() {
        var story = verifiedByDalmark(convened(), new IncidentId("incident-2")).by(ASTORIA).does(new FileBreachCase(CASE, COMMISSION, BORDURIA, ASTORIA,
                List.of(new IncidentId("incident-2")), List.of(), List.of(NO_FIRE), Severity.S3, "Artillery fire.")).by(MECHANISM);
        story.branch().does(new RecordAttendance(COMMISSION, SESSION, List.of(CALDONIA, DALMARK, EASTMARK)))
                .so(new QuorumFailed(COMMISSION, SESSION, List.of(CALDONIA, DALMARK, EASTMARK), List.of(BORDURIA), 3, 1, false));
        story.does(new RecordAttendance(COMMISSION, SESSION, List.of(CALDONIA, EASTMARK, FENWICK)))
                .so(new QuorumReached(COMMISSION, SESSION, List.of(CALDONIA, EASTMARK, FENWICK), List.of(BORDURIA), 3, 0, false));
    }

    @Test
    void when_a_boycott_has_broken_the_quorum_twice_those_present_decide_and_the_absent_are_named() {
        var story = boycotted();
        assertThat(standing(story).failures()).isEqualTo(2);

        story.does(attend("s-3", CALDONIA, EASTMARK))
                .so(new QuorumReached(COMMISSION, "s-3", List.of(CALDONIA, EASTMARK), List.of(BORDURIA, DALMARK), 2, 2, true));
        story.does(convene("s-4")).does(attend("s-4", EASTMARK))
                .so(new QuorumFailed(COMMISSION, "s-4", List.of(EASTMARK), List.of(BORDURIA, CALDONIA, DALMARK), 2, 3, true));
        story.does(convene("s-5")).does(attend("s-5", EASTMARK, CALDONIA, DALMARK))
                .so(new QuorumReached(COMMISSION, "s-5", List.of(CALDONIA, DALMARK, EASTMARK), List.of(BORDURIA), 3, 0, false));
    }

    @Test
    void corrected_attendance_counts_from_what_was_before_the_session() {
        var story = convened().does(attend(SESSION, CALDONIA)).does(correct(SESSION, CALDONIA, EASTMARK))
                .so(new AttendanceCorrected(COMMISSION, SESSION, List.of(CALDONIA, EASTMARK), List.of(BORDURIA, DALMARK), 3, 1, false, false, "Miscounted."));

        assertThat(standing(story).failures()).isEqualTo(1);
    }

    @Test
    void with_the_seat_of_a_member_go_its_alternates_and_the_chair() {
        var story = seated().does(new ElectChair(COMMISSION, DALMARK)).does(new UnseatMember(COMMISSION, DALMARK, "The term has ended."));

        assertThat(standing(story).chair()).isNull();
        assertThat(standing(story).seats()).extracting(CommissionStanding.Seat::member).containsExactly(BORDURIA, CALDONIA, EASTMARK);
    }

    @Test
    @Provokes("COM-01")
    void a_commission_sits_under_a_recorded_agreement() {
        inForce().refuses(new ConstituteCommission(new CommissionId("c"), new AgreementId("none"), "N"), CommissionRule.AGREEMENT_RECORDED);
    }

    @Test
    @Provokes({"COM-02", "COM-03", "COM-04"})
    void a_seat_needs_the_mandate_and_is_held_once() {
        seated().refuses(new SeatMember(COMMISSION, ASTORIA, null), CommissionRule.MANDATE_OF_A_MEMBER)
                .refuses(new SeatMember(COMMISSION, CALDONIA, null), CommissionRule.SEATED_ONCE)
                .refuses(new ElectChair(COMMISSION, FENWICK), CommissionRule.SEATED)
                .refuses(new UnseatMember(COMMISSION, ASTORIA, "r"), CommissionRule.SEATED)
                .refuses(new RecuseMember(COMMISSION, ASTORIA, CASE, "g"), CommissionRule.SEATED)
                .does(new UnseatMember(COMMISSION, FENWICK, "r"))
                .refuses(new SeatMember(COMMISSION, FENWICK, ASTORIA), CommissionRule.SEATED_ONCE);
    }

    @Test
    @Provokes({"COM-05", "COM-13"})
    void a_session_follows_adopted_rules() {
        seated().refuses(convene(SESSION), CommissionRule.RULES_ADOPTED)
                .refuses(new AdoptRulesOfProcedure(COMMISSION, new RulesOfProcedure("1", 2, VotingRule.CONSENSUS, 2, 3, true)),
                        CommissionRule.QUORUM_OF_FALLBACK)
                .does(new AdoptRulesOfProcedure(COMMISSION, RULES)).refuses(new AdoptRulesOfProcedure(COMMISSION, RULES), CommissionRule.RULES_ADOPTED);
    }

    @Test
    @Provokes({"COM-04", "COM-06", "COM-08", "COM-09", "COM-12"})
    void attendance_is_recorded_once_when_the_session_has_begun() {
        convened().refuses(convene(SESSION), CommissionRule.SESSION_NAMED_ONCE)
                .then("2031-03-02T17:59:59Z").refuses(attend(SESSION, CALDONIA), CommissionRule.SESSION_BEGUN)
                .then("2031-03-02T18:00:00Z").refuses(attend(SESSION, ASTORIA), CommissionRule.SEATED)
                .does(attend(SESSION, CALDONIA)).refuses(attend(SESSION, CALDONIA), CommissionRule.ATTENDANCE_ONCE)
                .refuses(correct(SESSION, CALDONIA), CommissionRule.CORRECTION_CHANGES)
                .does(convene("s-2")).does(attend("s-2", CALDONIA)).refuses(correct(SESSION, EASTMARK), CommissionRule.ATTENDANCE_ONCE);
    }

    @Test
    @Provokes("COM-06")
    void the_open_sessions_are_bounded() {
        var story = convened();
        IntStream.range(0, 99).forEach(i -> story.does(convene("more-" + i)));
        story.refuses(convene("one-too-many"), CommissionRule.SESSION_NAMED_ONCE);
    }

    @Test
    @Provokes("COM-11")
    void a_member_is_recused_from_a_case_once() {
        var recuse = new RecuseMember(COMMISSION, CALDONIA, CASE, "It trained the battery.");
        seated().refuses(new StrikeRecusal(COMMISSION, CALDONIA, CASE, "r"), CommissionRule.RECUSED_ONCE)
                .does(recuse).refuses(recuse, CommissionRule.RECUSED_ONCE);
    }

    @Test
    @Provokes("COM-14")
    void a_member_recuses_itself_and_no_other() {
        seated().as(Mandate.COMMISSION_MEMBER).by(DALMARK).refuses(new RecuseMember(COMMISSION, CALDONIA, CASE, "I do not like it."), CommissionRule.RECUSES_ITSELF)
                .does(new RecuseMember(COMMISSION, DALMARK, CASE, "It trained the battery."));
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("session").cells().stream();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void each_cell_of_the_table_of_sessions_holds(StateTable.Cell cell) {
        var story = switch (cell.state()) {
            case "CONVENED" -> convened();
            case "QUORATE" -> convened().does(attend(SESSION, CALDONIA, DALMARK, EASTMARK));
            case "INQUORATE" -> convened().does(attend(SESSION, CALDONIA));
            case "CLOSED" -> convened().does(attend(SESSION, CALDONIA)).does(new CloseSession(COMMISSION, SESSION, null));
            default -> throw new AssertionError(cell);
        };
        var command = Map.of("ConveneSession", convene(SESSION), "RecordAttendance", attend(SESSION, CALDONIA, DALMARK, EASTMARK),
                "CorrectAttendance", correct(SESSION, DALMARK), "CloseSession", new CloseSession(COMMISSION, SESSION, null),
                "StrikeSession", new StrikeSession(COMMISSION, SESSION, "Convened twice.")).get(cell.command());
        if (cell.refused()) {
            story.refuses(command, Stream.of(CommissionRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
        } else {
            assertThat(standing(story.does(command)).session(SESSION).map(session -> session.state().name()).orElse("CLOSED")).isEqualTo(cell.outcome());
        }
    }

    @Test
    @Provokes({"COM-07", "COM-10"})
    void what_is_said_of_a_session_is_said_while_it_is_open() {
        convened().refuses(new CloseSession(COMMISSION, SESSION, null), CommissionRule.ATTENDED)
                .refuses(attend("s-9", CALDONIA), CommissionRule.SESSION_OPEN)
                .does(attend(SESSION, CALDONIA)).refuses(new StrikeSession(COMMISSION, SESSION, "r"), CommissionRule.ATTENDED);
    }
}
