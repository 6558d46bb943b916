package org.ceasefiremonitor.core.verification.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.instant;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.AccessRestrictionId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.MissionId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.StateTable;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.verification.Basis;
import org.ceasefiremonitor.core.verification.Bridge;
import org.ceasefiremonitor.core.verification.ConcludeVerification;
import org.ceasefiremonitor.core.verification.IncidentRule;
import org.ceasefiremonitor.core.verification.IncidentStanding;
import org.ceasefiremonitor.core.verification.Outcome;
import org.ceasefiremonitor.core.verification.mission.MissionStanding.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mission to the bridge, which Borduria holds, from its request to its report. */
public class VerificationMissionTest {

    private static final MissionId PATROL = new MissionId("patrol-1");
    private static final Position BRIDGE = new Position(30.5, 48.5);
    private static final Instant ASKED = instant("2031-03-03T09:00:00Z");
    private static final List<Member> JOINT = List.of(member(MECHANISM), member(CALDONIA));

    private static final RequestMission REQUEST = request(MissionMode.ON_SITE, "borduria", JOINT);
    private static final AuthoriseMission AUTHORISE = new AuthoriseMission(PATROL);
    private static final RequestAccess ASK = new RequestAccess(PATROL);
    private static final GrantAccess GRANT = new GrantAccess(PATROL, "With an escort.");
    private static final RefuseAccess REFUSE = new RefuseAccess(PATROL, "Commander of the sector", "Mines are being cleared.");
    private static final MissAccessAnswer MISS = new MissAccessAnswer(PATROL);
    private static final DeployMission DEPLOY = new DeployMission(PATROL);
    private static final ExamineSite EXAMINE = new ExamineSite(PATROL, ASKED.minusSeconds(1200), ASKED.minusSeconds(60), "A crater was measured.");
    private static final ReportMission REPORT = new ReportMission(PATROL, "The crater points south.");
    private static final StrikeMissionReport STRIKE = new StrikeMissionReport(PATROL, "It was another crater.");
    private static final AbortMission ABORT = new AbortMission(PATROL, "A storm came up.");
    private static final List<MissionCommand> COMMANDS = List.of(AUTHORISE, ASK, GRANT, REFUSE, MISS, DEPLOY, EXAMINE, REPORT, STRIKE, ABORT);

    private static final Story OPENED = Bridge.assigned().then(ASKED.toString());
    private static final Map<String, Story> STORIES = new HashMap<>();

    private static Member member(ParticipantId participant) {
        return new Member(participant, "officer-" + participant.value(), null);
    }

    private static RequestMission request(MissionMode mode, String side, List<Member> members) {
        return new RequestMission(PATROL, Bridge.FIRE, mode, side, BRIDGE, members, "Measure the crater.");
    }

    private static ConcludeVerification conclude(@Nullable MissionId mission) {
        return new ConcludeVerification(Bridge.FIRE, Outcome.VERIFIED, Basis.ON_SITE_VISIT, List.of(Bridge.POST), "Crater measured.", "Fresh crater.", mission);
    }

    private static Story in(String row) {
        if (!STORIES.containsKey(row)) {
            STORIES.put(row, storyOf(row));
        }
        return STORIES.get(row).branch();
    }

    private static Story storyOf(String row) {
        return switch (row) {
            case "REQUESTED" -> OPENED.branch().does(REQUEST);
            case "AUTHORISED" -> in("REQUESTED").does(AUTHORISE);
            case "AUTHORISED_REMOTE" -> OPENED.branch().does(request(MissionMode.REMOTE, "borduria", JOINT)).does(AUTHORISE);
            case "ACCESS_REQUESTED" -> in("AUTHORISED").does(ASK);
            case "ACCESS_GRANTED" -> in("ACCESS_REQUESTED").by(BORDURIA).does(GRANT).by(MECHANISM);
            case "ACCESS_DENIED" -> in("ACCESS_REQUESTED").by(BORDURIA).does(REFUSE).by(MECHANISM);
            case "DEPLOYED" -> in("ACCESS_GRANTED").does(DEPLOY);
            case "DEPLOYED_REMOTE" -> in("AUTHORISED_REMOTE").does(DEPLOY);
            case "ON_SITE" -> in("DEPLOYED").does(EXAMINE);
            case "REPORTED" -> in("ON_SITE").does(REPORT);
            case "ABORTED" -> in("ACCESS_REQUESTED").does(ABORT);
            default -> throw new IllegalArgumentException(row);
        };
    }

    private static MissionStanding standing(Story story) {
        return story.find(PATROL, MissionStanding.class);
    }

    /** A story in which each correcting command of the feature is accepted after each event that it can correct. */
    public static List<Step> eachCorrection() {
        var steps = new ArrayList<>(in("REPORTED").does(STRIKE).does(ABORT).steps());
        steps.addAll(in("ACCESS_REQUESTED").does(ABORT).steps());
        return steps;
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("mission").cells().stream();
    }

    @Test
    void the_table_has_a_cell_for_every_state_and_command() {
        var table = StateTable.read("mission");
        assertThat(table.states().stream().map(row -> row.replace("_REMOTE", "")).distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.of(State.values()).map(State::name).toList());
        assertThat(table.commands()).containsExactlyInAnyOrderElementsOf(Stream.of(MissionCommand.class.getPermittedSubclasses()).map(Class::getSimpleName)
                .filter(name -> !name.equals("RequestMission")).toList());
        assertThat(table.cells()).hasSize(110);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_the_reviewed_table_holds(StateTable.Cell cell) {
        var command = COMMANDS.stream().filter(each -> each.getClass().getSimpleName().equals(cell.command())).findFirst().orElseThrow();
        var story = in(cell.state()).later(Duration.ofDays(1)).by(command instanceof GrantAccess || command instanceof RefuseAccess ? BORDURIA : MECHANISM);
        assertThat(standing(story).state().name()).isEqualTo(cell.state().replace("_REMOTE", ""));
        if (cell.refused()) {
            story.refuses(command, Stream.of(MissionRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
        } else {
            assertThat(standing(story.does(command)).state().name()).isEqualTo(cell.outcome());
        }
    }

    @Test
    @Provokes({"MIS-05", "MIS-06", "MIS-07", "MIS-08", "MIS-10", "MIS-11", "MIS-12", "MIS-13", "MIS-14", "MIS-16"})
    void what_does_not_fit_how_far_it_has_come_is_refused() {
        in("AUTHORISED").refuses(AUTHORISE, MissionRule.AUTHORISED_ONCE).refuses(DEPLOY, MissionRule.SENT_ONCE)
                .refuses(EXAMINE, MissionRule.EXAMINED_ONCE).refuses(REPORT, MissionRule.REPORTED_AT_THE_END).refuses(STRIKE, MissionRule.REPORT_STANDS)
                .by(BORDURIA).refuses(GRANT, MissionRule.ACCESS_AWAITED);
        in("AUTHORISED_REMOTE").refuses(ASK, MissionRule.REMOTE);
        in("ACCESS_REQUESTED").refuses(ASK, MissionRule.ACCESS_ASKED_FOR).refuses(MISS, MissionRule.RUN_OUT);
        in("ABORTED").refuses(ABORT, MissionRule.ENDED);
    }

    @Test
    @Provokes({"MIS-01", "MIS-02", "MIS-03", "MIS-04"})
    void it_is_joint_and_never_of_the_party_alone_that_holds_the_area() {
        var unknown = new ParticipantId("nobody");
        OPENED.branch()
                .refuses(new RequestMission(PATROL, new IncidentId("none"), MissionMode.ON_SITE, "borduria", BRIDGE, JOINT, "p"), MissionRule.INCIDENT_GOES_ON)
                .refuses(request(MissionMode.ON_SITE, "nobody", JOINT), MissionRule.SIDE_KNOWN)
                .refuses(request(MissionMode.ON_SITE, "borduria", List.of(member(CALDONIA), member(unknown))), MissionRule.JOINT)
                .refuses(request(MissionMode.ON_SITE, "BUFFER", List.of(member(CALDONIA), new Member(CALDONIA, "officer-2", null))), MissionRule.JOINT)
                .refuses(request(MissionMode.ON_SITE, "borduria", List.of(member(BORDURIA), new Member(MECHANISM, "officer-9", BORDURIA))),
                        MissionRule.NOT_OF_THE_ACCUSED_ALONE)
                .does(request(MissionMode.ON_SITE, "UNKNOWN", List.of(member(BORDURIA), new Member(MECHANISM, "officer-9", BORDURIA))));
        Bridge.concluded(Outcome.VERIFIED).does(Bridge.establish())
                .refuses(request(MissionMode.REMOTE, "astoria", List.of(member(BORDURIA), new Member(DALMARK, "officer-9", BORDURIA))),
                        MissionRule.NOT_OF_THE_ACCUSED_ALONE);
        assertThatThrownBy(() -> request(MissionMode.ON_SITE, "borduria", List.of(member(CALDONIA)))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> request(MissionMode.ON_SITE, "borduria", List.of(member(CALDONIA), member(CALDONIA)))).isInstanceOf(InvalidInput.class);
    }

    @Test
    @Provokes("MIS-09")
    void only_the_party_that_holds_the_area_grants_and_refuses() {
        in("ACCESS_REQUESTED").by(ASTORIA).refuses(GRANT, MissionRule.BY_THE_SIDE).refuses(REFUSE, MissionRule.BY_THE_SIDE).by(BORDURIA).does(REFUSE);
    }

    @Test
    void a_refusal_is_a_finding_with_an_id_of_its_own_also_if_nobody_answered() {
        var story = in("ACCESS_REQUESTED");
        assertThat(standing(story).answerBy()).isEqualTo(ASKED.plus(Duration.ofHours(2)));
        story.then("2031-03-03T10:59:59.999999Z").refuses(MISS, MissionRule.RUN_OUT).then("2031-03-03T11:00:00Z").does(MISS).does(ASK).by(BORDURIA).does(REFUSE)
                .does(GRANT).by(MECHANISM).does(DEPLOY).by(BORDURIA).does(REFUSE);

        assertThat(standing(story).denials()).extracting(MissionStanding.Denial::restrictionId).containsExactly(new AccessRestrictionId("refused-1-patrol-1"),
                new AccessRestrictionId("refused-2-patrol-1"), new AccessRestrictionId("refused-3-patrol-1"));
        assertThat(standing(story).denials()).extracting(MissionStanding.Denial::answered).containsExactly(false, true, true);
        assertThat(standing(story).state()).as("it was turned back").isEqualTo(State.ACCESS_DENIED);
    }

    @Test
    @Provokes("MIS-17")
    void refusals_are_bounded() {
        var story = in("AUTHORISED");
        for (int i = 0; i < MissionStanding.MOST_DENIALS; i++) {
            story.by(MECHANISM).does(ASK).by(BORDURIA).does(REFUSE);
        }
        story.by(MECHANISM).refuses(ASK, MissionRule.ASKED_OFTEN_ENOUGH).by(BORDURIA).does(GRANT).refuses(REFUSE, MissionRule.ASKED_OFTEN_ENOUGH);
    }

    @Test
    @Provokes("MIS-15")
    void a_visit_lies_in_the_past() {
        in("DEPLOYED").refuses(new ExamineSite(PATROL, ASKED, ASKED.plusSeconds(1), "n"), MissionRule.NOT_FROM_THE_FUTURE);
    }

    @Test
    @Provokes("INC-23")
    void a_verification_rests_on_a_visit_only_once_a_mission_to_the_incident_has_reported() {
        in("ON_SITE").person(Bridge.VERIFIER).refuses(conclude(PATROL), IncidentRule.VISITED).refuses(conclude(new MissionId("none")), IncidentRule.VISITED);
        in("DEPLOYED_REMOTE").does(REPORT).person(Bridge.VERIFIER).refuses(conclude(PATROL), IncidentRule.VISITED);
        var story = in("REPORTED").person(Bridge.VERIFIER).does(conclude(PATROL));
        assertThat(story.find(Bridge.FIRE, IncidentStanding.class).result()).isNotNull().extracting(IncidentStanding.Result::missionId).isEqualTo(PATROL);
        in("REPORTED").does(STRIKE).person(Bridge.VERIFIER).refuses(conclude(PATROL), IncidentRule.VISITED);
    }
}
