package org.ceasefiremonitor.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.activity.ActivityTest;
import org.ceasefiremonitor.core.agreement.AgreementCorrectionsTest;
import org.ceasefiremonitor.core.commission.SpecialCommissionTest;
import org.ceasefiremonitor.core.commission.ballot.BallotTest;
import org.ceasefiremonitor.core.commission.breach.BreachCaseTest;
import org.ceasefiremonitor.core.commission.remedy.RemedyTest;
import org.ceasefiremonitor.core.coordination.CoordinationCellTest;
import org.ceasefiremonitor.core.coordination.hotline.HotlineCallTest;
import org.ceasefiremonitor.core.coordination.meeting.JointMeetingTest;
import org.ceasefiremonitor.core.coordination.request.CoordinationRequestTest;
import org.ceasefiremonitor.core.force.MultinationalForceTest;
import org.ceasefiremonitor.core.force.deployment.DeploymentTest;
import org.ceasefiremonitor.core.guarantee.GuaranteeCorrectionsTest;
import org.ceasefiremonitor.core.guarantee.attack.ForceAttackTest;
import org.ceasefiremonitor.core.guarantee.commitment.GuaranteeCommitmentTest;
import org.ceasefiremonitor.core.guarantee.determination.ArmedAttackDeterminationTest;
import org.ceasefiremonitor.core.guarantee.ladder.LadderRunTest;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.intake.DataImportTest;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.mechanism.MonitoringAssetTest;
import org.ceasefiremonitor.core.mechanism.access.AccessRestrictionTest;
import org.ceasefiremonitor.core.mechanism.body.MonitoringMechanismTest;
import org.ceasefiremonitor.core.mechanism.contribution.ContributionTest;
import org.ceasefiremonitor.core.notice.NoticeTest;
import org.ceasefiremonitor.core.participant.ParticipantCorrectionsTest;
import org.ceasefiremonitor.core.recommendation.RecommendationTest;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.story.Step;
import org.ceasefiremonitor.core.support.SupportPackageTest;
import org.ceasefiremonitor.core.support.programme.CooperationProgrammeTest;
import org.ceasefiremonitor.core.verification.EvidenceTest;
import org.ceasefiremonitor.core.verification.IncidentTest;
import org.ceasefiremonitor.core.verification.allegation.AllegationTest;
import org.ceasefiremonitor.core.verification.mission.VerificationMissionTest;
import org.ceasefiremonitor.core.verification.source.InformationSourceTest;
import org.ceasefiremonitor.core.zone.ZoneCorrectionsTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every recorded fact has its correcting command with a reason. The reviewed file {@code corrections.txt} has a line for each type of
 * event: the commands that correct it, or why there is none. That they do is shown by stories in which each of them is accepted.
 */
class CorrectableFactsTest {

    private static final Path REVIEWED = Path.of("src/test/resources/corrections.txt");
    private static final Map<String, List<Step>> STORIES = Map.ofEntries(
            Map.entry("commission", SpecialCommissionTest.eachCorrection()),
            Map.entry("breach", BreachCaseTest.eachCorrection()),
            Map.entry("ballot", BallotTest.eachCorrection()),
            Map.entry("participant", ParticipantCorrectionsTest.eachCorrection()),
            Map.entry("deployment", DeploymentTest.eachCorrection()),
            Map.entry("attack", ForceAttackTest.eachCorrection()),
            Map.entry("force", MultinationalForceTest.eachCorrection()),
            Map.entry("guarantee", GuaranteeCorrectionsTest.eachCorrection()),
            Map.entry("ladder", LadderRunTest.eachCorrection()),
            Map.entry("determination", ArmedAttackDeterminationTest.eachCorrection()),
            Map.entry("commitment", GuaranteeCommitmentTest.eachCorrection()),
            Map.entry("agreement", AgreementCorrectionsTest.eachCorrection()),
            Map.entry("zone", ZoneCorrectionsTest.eachCorrection()),
            Map.entry("intake", DataImportTest.eachCorrection()),
            Map.entry("verification", Stream.concat(IncidentTest.eachCorrection().stream(), IncidentTest.eachMatch().stream()).toList()),
            Map.entry("allegation", AllegationTest.eachCorrection()),
            Map.entry("mission", VerificationMissionTest.eachCorrection()),
            Map.entry("evidence", EvidenceTest.eachCorrection()),
            Map.entry("contribution", ContributionTest.eachCorrection()),
            Map.entry("support", SupportPackageTest.eachCorrection()),
            Map.entry("programme", CooperationProgrammeTest.eachCorrection()),
            Map.entry("source", InformationSourceTest.eachCorrection()),
            Map.entry("access", AccessRestrictionTest.eachCorrection()),
            Map.entry("activity", ActivityTest.eachCorrection()),
            Map.entry("mechanism", MonitoringMechanismTest.eachCorrection()),
            Map.entry("asset", MonitoringAssetTest.eachCorrection()),
            Map.entry("cell", CoordinationCellTest.eachCorrection()),
            Map.entry("request", CoordinationRequestTest.eachCorrection()),
            Map.entry("hotline", HotlineCallTest.eachCorrection()),
            Map.entry("meeting", JointMeetingTest.eachCorrection()),
            Map.entry("notice", NoticeTest.eachCorrection()),
            Map.entry("recommendation", RecommendationTest.eachCorrection()),
            Map.entry("remedy", RemedyTest.eachCorrection()));

    /**
     * A line of the file.
     *
     * @param event    type of the event
     * @param commands commands that correct it; empty if there is none
     * @param why      why none is needed; empty if there are some
     */
    record Line(String event, List<String> commands, String why) {

        static Line read(String text) {
            var cells = text.split(" \\| ", 2);
            assertThat(cells).as(text).hasSize(2);
            var commands = cells[1].matches("[A-Z]\\w+(, [A-Z]\\w+)*") ? List.of(cells[1].split(", ")) : List.<String>of();
            return new Line(cells[0], commands, commands.isEmpty() ? cells[1] : "");
        }

        String feature() {
            return event.substring(0, event.indexOf('.'));
        }
    }

    static List<Line> lines() {
        try {
            return Files.readAllLines(REVIEWED).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Line::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Line> correctable() {
        return lines().stream().filter(line -> !line.commands.isEmpty());
    }

    @Test
    void every_type_of_event_has_a_line() {
        assertThat(lines().stream().map(Line::event)).isSorted().containsExactlyElementsOf(
                Features.ALL.stream().flatMap(feature -> leaves(feature.events())).map(CorrectableFactsTest::nameOf).sorted().toList());
    }

    @Test
    void whatever_needs_no_correction_says_why_in_a_sentence() {
        assertThat(lines().stream().filter(line -> line.commands.isEmpty()).map(Line::why)).allMatch(why -> why.matches("[A-Z].{20,}\\."));
    }

    @Test
    void every_correcting_command_corrects_something() {
        var named = lines().stream().flatMap(line -> line.commands.stream()).collect(Collectors.toSet());

        assertThat(Features.ALL.stream().flatMap(feature -> leaves(feature.commands())).map(Class::getSimpleName)
                .filter(name -> name.matches("(Correct|Strike|Retract)[A-Z].*"))).isNotEmpty().allMatch(named::contains);
    }

    @ParameterizedTest
    @MethodSource("correctable")
    void each_command_is_accepted_after_the_event_that_it_corrects(Line line) {
        assertThat(line.commands).allSatisfy(command -> {
            var before = new HashSet<String>();
            for (var step : STORIES.get(line.feature())) {
                if (step.command().getClass().getSimpleName().equals(command)
                        && step.events().stream().anyMatch(event -> before.contains(event.subject() + " " + line.event))) {
                    assertThat(step.events().getFirst()).isInstanceOf(Correction.class);
                    return;
                }
                step.events().forEach(event -> before.add(event.subject() + " " + nameOf(event.getClass())));
            }
            throw new AssertionError("no story shows " + command + " after " + line.event);
        });
    }

    @ParameterizedTest
    @MethodSource("correctable")
    void each_command_demands_a_reason_which_its_event_states(Line line) {
        assertThat(line.commands).allSatisfy(command -> {
            var step = accepted(line, command);
            assertThat(((Correction) step.events().getFirst()).stated()).isEqualTo(components(step.command()).get("reason"));
            assertThat(catchThrowable(() -> remade(step.command(), " "))).isInstanceOfSatisfying(InvalidInput.class,
                    refused -> assertThat(refused.field()).isEqualTo("reason"));
            assertThat(catchThrowable(() -> remade(step.command(), null))).isInstanceOfSatisfying(InvalidInput.class,
                    refused -> assertThat(refused.field()).isEqualTo("reason"));
            assertThat(step.command().getClass().getAnnotation(IssuedBy.class).value()).isNotEmpty();
        });
    }

    /** What needs no mandate, the first entry of all, is an entry of the register like any other once it is made. */
    @ParameterizedTest
    @MethodSource("correctable")
    void what_people_decided_only_people_correct(Line line) {
        var decided = STORIES.get(line.feature()).stream().filter(step -> step.events().stream().anyMatch(event ->
                nameOf(event.getClass()).equals(line.event))).map(step -> step.command().getClass()).collect(Collectors.toSet());

        assertThat(decided).as("the stories record %s", line.event).isNotEmpty();
        if (decided.stream().allMatch(type -> type.isAnnotationPresent(HumanDecision.class)
                && type.getAnnotation(IssuedBy.class).value().length > 0)) {
            assertThat(line.commands).allMatch(command -> accepted(line, command).command().getClass().isAnnotationPresent(HumanDecision.class));
        }
    }

    private static Step accepted(Line line, String command) {
        return STORIES.get(line.feature()).stream().filter(step -> step.command().getClass().getSimpleName().equals(command)).findFirst()
                .orElseThrow(() -> new AssertionError("no story shows " + command));
    }

    private static Object remade(Object command, String reason) throws Throwable {
        var parts = components(command);
        parts.put("reason", reason);
        var components = command.getClass().getRecordComponents();
        var constructor = command.getClass().getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
        try {
            return constructor.newInstance(Arrays.stream(components).map(component -> parts.get(component.getName())).toArray());
        } catch (InvocationTargetException refused) {
            throw refused.getCause();
        }
    }

    private static Map<String, Object> components(Object record) {
        var parts = new TreeMap<String, Object>();
        for (var component : record.getClass().getRecordComponents()) {
            try {
                parts.put(component.getName(), component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return parts;
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(CorrectableFactsTest::leaves) : Stream.of(type);
    }

    private static String nameOf(Class<?> event) {
        return event.asSubclass(Event.class).getAnnotation(EventType.class).value();
    }
}
