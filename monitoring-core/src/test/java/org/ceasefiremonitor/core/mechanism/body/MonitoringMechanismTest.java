package org.ceasefiremonitor.core.mechanism.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.CALDONIA;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.story.Cast.TEXT;
import static org.ceasefiremonitor.core.story.Cast.instant;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.agreement.DraftAgreement;
import org.ceasefiremonitor.core.identity.AgreementId;
import org.ceasefiremonitor.core.identity.MechanismId;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.ZoneId;
import org.ceasefiremonitor.core.mechanism.body.MechanismStanding.Lead;
import org.ceasefiremonitor.core.mechanism.body.MechanismStanding.State;
import org.ceasefiremonitor.core.participant.EndRole;
import org.ceasefiremonitor.core.participant.Form;
import org.ceasefiremonitor.core.participant.GrantRole;
import org.ceasefiremonitor.core.participant.RegisterParticipant;
import org.ceasefiremonitor.core.participant.Role;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.story.Cast;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.StateTable;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.story.Story;
import org.ceasefiremonitor.core.zone.DesignateCeasefireZone;
import org.ceasefiremonitor.core.zone.ZoneKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mechanism from its establishment to its end. */
public class MonitoringMechanismTest {

    private static final MechanismId RIVER = new MechanismId("river-mechanism");
    private static final Instant MIDNIGHT = instant("2031-03-02T00:00:00Z");
    private static final Instant ONE = instant("2031-03-02T01:00:00Z");
    private static final Instant NOON = instant("2031-03-02T12:00:00Z");
    private static final Instant FOURTH = instant("2031-03-04T00:00:00Z");
    private static final String WHY = "So it was decided.";
    private static final String DUTY = "To monitor and verify the ceasefire, continuously.";
    private static final ReportingPeriod DAILY = new ReportingPeriod("daily", "19:30", "09:00", null, null);

    private static final ActivateMechanism ACTIVATE = new ActivateMechanism(RIVER, MIDNIGHT);
    private static final SuspendMechanism SUSPEND = new SuspendMechanism(RIVER, WHY);
    private static final ReinstateMechanism REINSTATE = new ReinstateMechanism(RIVER, WHY);
    private static final EndMechanism END = new EndMechanism(RIVER, WHY);
    private static final StrikeMechanism STRIKE = new StrikeMechanism(RIVER, WHY);
    private static final CorrectMechanismCourse CORRECT_COURSE = new CorrectMechanismCourse(RIVER, State.ACTIVE, ONE, WHY);
    private static final DesignateLead NEXT_LEAD = new DesignateLead(RIVER, DALMARK, FOURTH, WHY);
    private static final CorrectLead CORRECT_LEAD = new CorrectLead(RIVER, MIDNIGHT, CALDONIA, ONE, WHY);
    private static final StrikeLead STRIKE_LEAD = new StrikeLead(RIVER, MIDNIGHT, WHY);
    private static final DissolveSector DISSOLVE = new DissolveSector(RIVER, "north", WHY);
    private static final SetReportingPeriod SET_DAILY = new SetReportingPeriod(RIVER, DAILY);
    private static final CorrectReportingPeriod CORRECT_DAILY = new CorrectReportingPeriod(RIVER, new ReportingPeriod("daily", "20:00", null, null, null), WHY);
    private static final StopReportingPeriod STOP_DAILY = new StopReportingPeriod(RIVER, "daily", WHY);
    private static final AdmitPartner ADMIT = new AdmitPartner(RIVER, CALDONIA);
    private static final ReleasePartner RELEASE = new ReleasePartner(RIVER, DALMARK, WHY);
    private static final CorrectMechanism CORRECT = new CorrectMechanism(RIVER, "River Mechanism", DUTY, "River Accord, article 8", MIDNIGHT, null, WHY);

    private static final List<Object> COMMANDS = List.of(CORRECT, STRIKE, ACTIVATE, SUSPEND, REINSTATE, END, CORRECT_COURSE, NEXT_LEAD, CORRECT_LEAD, STRIKE_LEAD,
            new DefineSector(RIVER, sector("south", "South", "ferry")), new RedrawSector(RIVER, sector("north", "North", "bridge", "ferry"), WHY),
            new CorrectSector(RIVER, sector("north", "The North", "bridge"), WHY), DISSOLVE, SET_DAILY, CORRECT_DAILY, STOP_DAILY, ADMIT, RELEASE);

    private static Sector sector(String id, String name, String... zones) {
        return new Sector(id, name, Stream.of(zones).map(ZoneId::new).toList(), CALDONIA, List.of(DALMARK), null);
    }

    private static DesignateCeasefireZone zone(String id, AgreementId agreement) {
        return new DesignateCeasefireZone(new ZoneId(id), agreement, id, ZoneKind.BUFFER, null, Boundary.polygon(31, 48, 32, 48, 32, 49, 31, 48), MIDNIGHT, "Annex 1",
                null);
    }

    private static EstablishMechanism establish(MechanismId id, AgreementId agreement) {
        return new EstablishMechanism(id, agreement, "River Mechanism", DUTY, "River Accord, article 7", MIDNIGHT, null);
    }

    /** A mechanism with a mandate only; Caldonia may lead it until the fourth, and Dalmark from then on. */
    private static Story established() {
        return in(Cast.inForce());
    }

    private static Story in(Story before) {
        return before.by(MECHANISM)
                .does(new GrantRole(CALDONIA, Role.MECHANISM_LEAD, MIDNIGHT)).does(new EndRole(CALDONIA, Role.MECHANISM_LEAD, FOURTH, WHY))
                .does(new GrantRole(DALMARK, Role.MECHANISM_LEAD, FOURTH)).does(zone("bridge", ACCORD)).does(zone("ferry", ACCORD))
                .does(establish(RIVER, ACCORD));
    }

    private static Story equipped() {
        return established().does(new DesignateLead(RIVER, CALDONIA, MIDNIGHT, WHY)).does(new DefineSector(RIVER, sector("north", "North", "bridge")))
                .does(SET_DAILY).does(new AdmitPartner(RIVER, DALMARK));
    }

    private static MechanismStanding standing(Story story) {
        return story.find(RIVER, MechanismStanding.class);
    }

    /** A story in which each event that can be set right is. */
    public static List<Step> eachCorrection() {
        return equipped().does(CORRECT).does(new CorrectMechanism(RIVER, "River Mechanism", DUTY, "River Accord, article 9", MIDNIGHT, null, WHY))
                .does(ACTIVATE).does(CORRECT_COURSE).does(new CorrectMechanismCourse(RIVER, State.ACTIVE, MIDNIGHT, WHY)).does(SUSPEND).does(CORRECT_COURSE)
                .does(SUSPEND).does(REINSTATE).does(new CorrectMechanismCourse(RIVER, State.SUSPENDED, ONE, WHY)).does(END).does(CORRECT_COURSE)
                .does(CORRECT_LEAD).does(new CorrectLead(RIVER, ONE, CALDONIA, MIDNIGHT, WHY)).does(STRIKE_LEAD)
                .does(new CorrectSector(RIVER, sector("north", "The North", "bridge"), WHY))
                .does(new CorrectSector(RIVER, sector("north", "North", "bridge"), WHY))
                .does(new RedrawSector(RIVER, sector("north", "North", "ferry"), WHY)).does(new CorrectSector(RIVER, sector("north", "North", "bridge"), WHY))
                .does(CORRECT_DAILY).does(new CorrectReportingPeriod(RIVER, DAILY, WHY)).does(STRIKE).steps();
    }

    private static Story in(State state) {
        return switch (state) {
            case ESTABLISHED -> equipped();
            case ACTIVE -> equipped().does(ACTIVATE);
            case SUSPENDED -> in(State.ACTIVE).does(SUSPEND);
            case ENDED -> in(State.ACTIVE).does(END);
            case STRUCK -> equipped().does(STRIKE);
        };
    }

    static Stream<StateTable.Cell> cells() {
        return StateTable.read("mechanism").cells().stream();
    }

    @Test
    void the_table_has_a_cell_for_every_state_and_command() {
        var table = StateTable.read("mechanism");
        assertThat(table.states()).containsExactlyElementsOf(Stream.of(State.values()).map(State::name).toList());
        assertThat(table.commands()).containsExactlyInAnyOrderElementsOf(Arrays.stream(MechanismCommand.class.getPermittedSubclasses())
                .map(Class::getSimpleName).filter(name -> !name.equals("EstablishMechanism")).toList());
        assertThat(table.cells()).hasSize(95);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_the_reviewed_table_holds(StateTable.Cell cell) {
        var story = in(State.valueOf(cell.state()));
        assertThat(standing(story).state().name()).isEqualTo(cell.state());
        var command = COMMANDS.stream().filter(each -> each.getClass().getSimpleName().equals(cell.command())).findFirst().orElseThrow();
        if (cell.refused()) {
            story.refuses(command, Stream.of(MechanismRule.values()).filter(rule -> rule.code().equals(cell.outcome())).findFirst().orElseThrow());
        } else {
            assertThat(standing(story.does(command)).state().name()).isEqualTo(cell.outcome());
        }
    }

    @Test
    @Provokes({"MEC-02", "MEC-03", "MEC-04"})
    void what_does_not_fit_where_it_stands_is_refused() {
        in(State.STRUCK).refuses(ACTIVATE, MechanismRule.NOT_STRUCK);
        in(State.ENDED).refuses(ADMIT, MechanismRule.NOT_ENDED);
        in(State.ESTABLISHED).refuses(SUSPEND, MechanismRule.IN_ORDER);
    }

    @Test
    @Provokes({"MEC-01", "MEC-06"})
    void one_mechanism_at_a_time_monitors_a_ceasefire_that_is_agreed() {
        var second = new MechanismId("second-mechanism");
        var story = established().refuses(establish(second, new AgreementId("none")), MechanismRule.AGREEMENT_RECORDED)
                .refuses(establish(second, ACCORD), MechanismRule.ONE_MECHANISM).does(END).does(establish(second, ACCORD));
        story.refuses(new CorrectMechanismCourse(RIVER, State.ACTIVE, MIDNIGHT, WHY), MechanismRule.ONE_MECHANISM)
                .does(new CorrectMechanismCourse(RIVER, State.ENDED, MIDNIGHT, WHY));
        assertThat(standing(story).activeFrom()).isEqualTo(MIDNIGHT);
    }

    @Test
    @Provokes("MEC-05")
    void it_is_active_only_once_the_ceasefire_is_in_force() {
        in(Cast.signed()).then("2031-03-02T12:00:00Z").refuses(ACTIVATE, MechanismRule.AFTER_ENTRY_INTO_FORCE);
        var story = established().refuses(new ActivateMechanism(RIVER, MIDNIGHT.minusSeconds(1)), MechanismRule.AFTER_ENTRY_INTO_FORCE)
                .refuses(new ActivateMechanism(RIVER, NOON.plusSeconds(1)), MechanismRule.AFTER_ENTRY_INTO_FORCE).does(ACTIVATE);
        assertThat(standing(story).activeFrom()).isEqualTo(MIDNIGHT);
        story.refuses(new CorrectMechanismCourse(RIVER, State.ACTIVE, MIDNIGHT.minusSeconds(1), WHY), MechanismRule.AFTER_ENTRY_INTO_FORCE);
    }

    @Test
    void why_it_was_suspended_or_ended_is_told_and_gone_once_it_goes_on() {
        assertThat(standing(in(State.SUSPENDED)).ground()).isEqualTo(WHY);
        assertThat(standing(in(State.SUSPENDED).does(REINSTATE)).ground()).isNull();
        assertThat(standing(in(State.ENDED)).ground()).isEqualTo(WHY);
        assertThat(standing(in(State.ENDED).does(CORRECT_COURSE)).ground()).isNull();
    }

    @Test
    @Provokes({"MEC-07", "MEC-08", "MEC-09", "MEC-10"})
    void each_leads_it_until_the_next_and_has_the_role_for_it() {
        var story = equipped().refuses(new DesignateLead(RIVER, new ParticipantId("nobody"), FOURTH, WHY), MechanismRule.PARTICIPANT_REGISTERED)
                .refuses(new DesignateLead(RIVER, DALMARK, ONE, WHY), MechanismRule.ROLE_OF_LEAD)
                .refuses(new DesignateLead(RIVER, CALDONIA, ONE, WHY), MechanismRule.ONE_LEAD)
                .refuses(new StrikeLead(RIVER, ONE, WHY), MechanismRule.LEAD_DESIGNATED).does(NEXT_LEAD);
        assertThat(standing(story).leads()).containsExactly(new Lead(CALDONIA, MIDNIGHT, FOURTH, WHY), new Lead(DALMARK, FOURTH, null, WHY));
        assertThat(standing(story).leads().getLast().lead()).isEqualTo(DALMARK);

        story.refuses(new CorrectLead(RIVER, FOURTH, CALDONIA, ONE, WHY), MechanismRule.ONE_LEAD)
                .refuses(new CorrectLead(RIVER, MIDNIGHT, DALMARK, FOURTH, WHY), MechanismRule.ONE_LEAD)
                .does(new CorrectLead(RIVER, FOURTH, DALMARK, FOURTH.plusSeconds(60), WHY));
        assertThat(standing(story).leads().getFirst().until()).isEqualTo(FOURTH.plusSeconds(60));
        assertThat(standing(story.does(new StrikeLead(RIVER, FOURTH.plusSeconds(60), WHY))).leads()).containsExactly(new Lead(CALDONIA, MIDNIGHT, null, WHY));
    }

    @Test
    @Provokes({"MEC-07", "MEC-11", "MEC-12", "MEC-13", "MEC-14"})
    void a_zone_under_the_agreement_belongs_to_one_sector_at_a_time() {
        var other = new AgreementId("hill-accord");
        var story = equipped().does(new DraftAgreement(other, "Hill Accord", "1", TEXT, "Charter", null, List.of(ASTORIA, BORDURIA))).does(zone("hill", other))
                .refuses(new DefineSector(RIVER, sector("north", "North again", "ferry")), MechanismRule.SECTOR_NAMED_ONCE)
                .refuses(new DefineSector(RIVER, sector("south", "South", "hill")), MechanismRule.ZONE_DESIGNATED)
                .refuses(new DefineSector(RIVER, sector("south", "South", "nowhere")), MechanismRule.ZONE_DESIGNATED)
                .refuses(new DefineSector(RIVER, sector("south", "South", "bridge", "ferry")), MechanismRule.ZONE_IN_ONE_SECTOR)
                .refuses(new DefineSector(RIVER, new Sector("south", "South", List.of(new ZoneId("ferry")), new ParticipantId("nobody"), null, null)),
                        MechanismRule.PARTICIPANT_REGISTERED)
                .refuses(new RedrawSector(RIVER, sector("south", "South", "ferry"), WHY), MechanismRule.SECTOR_DEFINED)
                .does(new DefineSector(RIVER, sector("south", "South", "ferry")));
        assertThat(standing(story).sectorOf(new ZoneId("ferry")).map(Sector::sectorId)).isEqualTo(Optional.of("south"));

        story.refuses(new RedrawSector(RIVER, sector("north", "North", "bridge", "ferry"), WHY), MechanismRule.ZONE_IN_ONE_SECTOR)
                .does(new DissolveSector(RIVER, "south", WHY)).does(new RedrawSector(RIVER, sector("north", "North", "ferry", "bridge", "ferry"), WHY));
        assertThat(standing(story).sectorOf(new ZoneId("ferry")).map(Sector::sectorId)).isEqualTo(Optional.of("north"));
        assertThat(standing(story).sectors()).containsExactly(sector("north", "North", "bridge", "ferry"));
    }

    @Test
    @Provokes("MEC-15")
    void when_it_reports_is_kept_by_name() {
        var weekly = new ReportingPeriod("weekly", "12:00", null, DayOfWeek.MONDAY, "UTC");
        var story = equipped().does(new SetReportingPeriod(RIVER, weekly)).refuses(new StopReportingPeriod(RIVER, "hourly", WHY), MechanismRule.PERIOD_SET);
        assertThat(standing(story).periods()).containsExactly(new ReportingPeriod("daily", "19:30", "09:00", null, "Europe/Kyiv"), weekly);
        assertThat(standing(story.does(CORRECT_DAILY).does(new StopReportingPeriod(RIVER, "weekly", WHY))).periods())
                .containsExactly(new ReportingPeriod("daily", "20:00", null, null, "Europe/Kyiv"));
        assertThatThrownBy(() -> new ReportingPeriod("daily", "24:00", null, null, null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new ReportingPeriod("daily", "19:30", null, null, "Mars")).isInstanceOf(InvalidInput.class);
    }

    @Test
    @Provokes("MEC-16")
    void a_partner_is_admitted_once_and_released_while_it_is_one() {
        equipped().refuses(new AdmitPartner(RIVER, DALMARK), MechanismRule.PARTNER_ONCE).refuses(new ReleasePartner(RIVER, CALDONIA, WHY), MechanismRule.PARTNER_ONCE)
                .does(RELEASE).refuses(RELEASE, MechanismRule.PARTNER_ONCE).does(new AdmitPartner(RIVER, DALMARK));
    }

    @Test
    @Provokes("MEC-17")
    void what_is_kept_of_it_is_bounded() {
        var story = established();
        for (int i = 0; i < 20; i++) {
            story.does(new SetReportingPeriod(RIVER, new ReportingPeriod("period-" + i, "12:00", null, null, null)));
        }
        story.refuses(SET_DAILY, MechanismRule.BOUNDED).does(new SetReportingPeriod(RIVER, new ReportingPeriod("period-7", "13:00", null, null, null)))
                .does(new StopReportingPeriod(RIVER, "period-7", WHY)).does(SET_DAILY);
    }

    @Test
    @Provokes("MEC-18")
    void a_correction_changes_something() {
        equipped().refuses(new CorrectMechanism(RIVER, "River Mechanism", DUTY, "River Accord, article 7", MIDNIGHT, null, WHY), MechanismRule.CORRECTION_CHANGES)
                .refuses(new CorrectLead(RIVER, MIDNIGHT, CALDONIA, MIDNIGHT, WHY), MechanismRule.CORRECTION_CHANGES)
                .refuses(new RedrawSector(RIVER, sector("north", "North", "bridge"), WHY), MechanismRule.CORRECTION_CHANGES)
                .refuses(new CorrectMechanismCourse(RIVER, State.ESTABLISHED, null, WHY), MechanismRule.CORRECTION_CHANGES)
                .refuses(new CorrectReportingPeriod(RIVER, DAILY, WHY), MechanismRule.CORRECTION_CHANGES);
    }

    @Test
    void whoever_registered_may_be_a_partner() {
        var late = new ParticipantId("eastmark");
        var story = equipped().refuses(new AdmitPartner(RIVER, late), MechanismRule.PARTICIPANT_REGISTERED)
                .does(new RegisterParticipant(late, "Eastmark", Form.STATE, "XAE", null)).does(new AdmitPartner(RIVER, late));
        assertThat(standing(story).partners().stream().map(MechanismStanding.Partner::participant)).containsExactly(DALMARK, late);
    }
}
