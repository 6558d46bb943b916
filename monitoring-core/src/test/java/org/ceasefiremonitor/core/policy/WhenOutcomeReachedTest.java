package org.ceasefiremonitor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.policy.Reacting.AT;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.Severity;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Personal;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.participant.GrantMandate;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.story.Cast;
import org.ceasefiremonitor.core.verification.Basis;
import org.ceasefiremonitor.core.verification.GroupedReport;
import org.ceasefiremonitor.core.verification.IncidentOpened;
import org.ceasefiremonitor.core.verification.IncidentReopened;
import org.ceasefiremonitor.core.verification.Outcome;
import org.ceasefiremonitor.core.verification.VerificationConcluded;
import org.ceasefiremonitor.core.verification.source.OutcomeStruck;
import org.ceasefiremonitor.core.verification.source.SourceKind;
import org.ceasefiremonitor.core.verification.source.SourceRegistered;
import org.ceasefiremonitor.core.verification.source.SourceStruck;
import org.ceasefiremonitor.core.verification.source.SourceTrackRecordUpdated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** P18b: what came of an incident is put before whoever registered a source that spoke of it, and before nobody else. */
class WhenOutcomeReachedTest {

    private static final SourceId HERON = new SourceId("heron");
    private static final IncidentId FIRE = new IncidentId("fire-1");
    private static final Marking FOR_THE_KEEPER = new Marking(Tlp.AMBER, List.of(MECHANISM));

    private final Reacting log = new Reacting(new WhenOutcomeReached(), Cast.inForce()).happens(registered(HERON, "HERON-4", MECHANISM));

    private static SourceRegistered registered(SourceId source, String label, @Nullable ParticipantId by) {
        return new SourceRegistered(source, SourceKind.PERSON, Personal.of(SubjectId.of(source), label), true, AT, by);
    }

    private static GroupedReport report(String words, ParticipantId originator) {
        return new GroupedReport(new ViolationId("r-" + words.replace(" ", "-") + "-" + originator.value()), 1, originator, "m-17", words, Kind.EXPLOSION, new Position(30.5, 48.5), null, AT, AT,
                Severity.S2, null);
    }

    private void opened(Marking marking, GroupedReport... reports) {
        log.happens(new IncidentOpened(FIRE, ACCORD, List.of(reports), AT, AT, AT, marking));
    }

    private Reacting concluded(Outcome outcome) {
        return log.happens(new VerificationConcluded(FIRE, outcome, outcome == Outcome.VERIFIED ? Basis.ON_SITE_VISIT : null, List.of(), "m", "r", DALMARK, "p-1", AT, Marking.GREEN,
                null, null, null, null));
    }

    private Reacting reopened() {
        return log.happens(new IncidentReopened(FIRE, "r", AT, Marking.GREEN, AT, AT, null));
    }

    private Reacting counted(Outcome outcome) {
        return log.happens(new SourceTrackRecordUpdated(HERON, FIRE, outcome, AT));
    }

    private List<String> commands() {
        return log.recommendations().stream().map(each -> each.command().name()).toList();
    }

    @Test
    void a_result_is_to_be_counted_by_whoever_registered_a_source_that_spoke_of_it() {
        opened(Marking.GREEN, report("Post 4", MECHANISM), report("HERON-4", MECHANISM));
        var advice = concluded(Outcome.VERIFIED).recommended();

        assertThat(advice.to()).as("it has no analysts of its own").isEqualTo(Mandate.CHIEF_MONITOR);
        assertThat(advice.about()).isEqualTo(HERON.key());
        assertThat(advice.command().name()).isEqualTo("CountOutcome");
        assertThat(advice.command().body()).isEqualTo(Map.of("sourceId", "heron", "incidentId", "fire-1"));
        assertThat(advice.due()).isEqualTo(AT.plus(Duration.ofHours(24)));
        assertThat(advice.marking()).isEqualTo(FOR_THE_KEEPER);
        assertThat(advice.reason()).as("a reason is no place for what names the source").doesNotContain("HERON").contains("VERIFIED");
        assertThat(log.again()).isEmpty();
        assertThat(counted(Outcome.VERIFIED).only()).isInstanceOf(Reaction.Taken.class);
    }

    @Test
    void analysts_come_before_the_head_where_there_are_some() {
        var staffed = new Reacting(new WhenOutcomeReached(), Cast.inForce().does(new GrantMandate(MECHANISM, Mandate.ANALYST, Cast.instant("2031-03-01T00:00:00Z"), null)));
        staffed.happens(registered(HERON, "HERON-4", MECHANISM)).happens(new IncidentOpened(FIRE, ACCORD, List.of(report("HERON-4", MECHANISM)), AT, AT, AT, Marking.GREEN));
        assertThat(staffed.happens(new VerificationConcluded(FIRE, Outcome.UNSUBSTANTIATED, null, List.of(), "m", "r", DALMARK, "p-1", AT, Marking.GREEN, null, null, null, null))
                .recommended().to()).isEqualTo(Mandate.ANALYST);
    }

    @Test
    void whoever_verified_it_for_another_participant_is_not_told() {
        opened(Marking.GREEN, report("HERON-4", MECHANISM));
        log.by(DALMARK);
        assertThat(concluded(Outcome.VERIFIED).recommended().marking()).isEqualTo(FOR_THE_KEEPER);
        counted(Outcome.VERIFIED);
        assertThat(reopened().recommended().marking()).isEqualTo(FOR_THE_KEEPER);
    }

    @Test
    void the_same_words_of_another_participant_or_other_words_mean_no_registered_source() {
        opened(Marking.GREEN, report("HERON-4", DALMARK), report("Heron-4", MECHANISM));
        assertThat(concluded(Outcome.VERIFIED).all()).isEmpty();
    }

    @Test
    void each_participant_that_registered_the_words_is_told_of_its_own_reports() {
        log.happens(registered(new SourceId("other"), "HERON-4", DALMARK)).happens(registered(new SourceId("unknown"), "HERON-4", null));
        opened(Marking.GREEN, report("HERON-4", MECHANISM), report("HERON-4", DALMARK));
        assertThat(concluded(Outcome.VERIFIED).recommendations().stream().map(each -> each.about() + " " + each.marking().releasableTo()))
                .containsExactly("source/heron [" + MECHANISM + "]", "source/other [" + DALMARK + "]");
    }

    @Test
    void nothing_is_told_of_an_incident_that_is_not_shown_to_whoever_registered_the_source() {
        opened(new Marking(Tlp.AMBER, List.of(DALMARK)), report("Post 7", DALMARK), report("HERON-4", MECHANISM));
        assertThat(log.happens(new VerificationConcluded(FIRE, Outcome.VERIFIED, Basis.ON_SITE_VISIT, List.of(), "m", "r", DALMARK, "p-1", AT,
                new Marking(Tlp.AMBER, List.of(DALMARK)), null, null, null, null)).all()).isEmpty();
    }

    @Test
    void a_result_that_no_longer_stands_is_to_be_struck_and_the_next_one_counted() {
        opened(Marking.GREEN, report("HERON-4", MECHANISM));
        concluded(Outcome.VERIFIED);
        counted(Outcome.VERIFIED);
        var advice = reopened().recommended();
        assertThat(advice.command().name()).isEqualTo("StrikeOutcome");
        assertThat(advice.command().body()).containsEntry("reason", "The incident fire-1 was reopened; that it came to VERIFIED, as it is counted, no longer stands.");
        assertThat(concluded(Outcome.UNSUBSTANTIATED).all()).as("it is to be struck already").isEmpty();
        log.happens(new OutcomeStruck(HERON, FIRE, "r"));
        assertThat(log.all().getFirst()).isInstanceOf(Reaction.Taken.class);
        assertThat(commands()).containsExactly("CountOutcome");
    }

    @Test
    void what_came_to_the_same_again_stays_counted() {
        opened(Marking.GREEN, report("HERON-4", MECHANISM));
        concluded(Outcome.VERIFIED);
        counted(Outcome.VERIFIED);
        reopened();
        assertThat(concluded(Outcome.VERIFIED).only()).isInstanceOf(Reaction.Lapsed.class);
    }

    @Test
    void what_is_counted_by_hand_is_to_be_struck_as_well_and_what_a_person_strikes_is_not_put_before_them_again() {
        opened(Marking.GREEN, report("Post 4", MECHANISM));
        assertThat(concluded(Outcome.VERIFIED).all()).isEmpty();
        counted(Outcome.VERIFIED);
        assertThat(log.all()).isEmpty();
        assertThat(log.happens(new OutcomeStruck(HERON, FIRE, "It spoke of another fire.")).all()).isEmpty();
        counted(Outcome.VERIFIED);
        reopened();
        assertThat(commands()).containsExactly("StrikeOutcome");
    }

    @Test
    void a_recommendation_lapses_when_the_incident_is_reopened_uncounted_or_the_source_is_struck() {
        opened(Marking.GREEN, report("HERON-4", MECHANISM));
        concluded(Outcome.VERIFIED);
        assertThat(reopened().only()).isInstanceOf(Reaction.Lapsed.class);
        concluded(Outcome.VERIFIED);
        assertThat(log.happens(new SourceStruck(HERON, "Another person.")).only()).isInstanceOf(Reaction.Lapsed.class);
        reopened();
        assertThat(concluded(Outcome.VERIFIED).all()).isEmpty();
    }

    @Test
    void what_can_not_be_read_any_more_is_matched_by_nothing() {
        var erased = new SourceId("erased");
        log.happens(new SourceRegistered(erased, SourceKind.PERSON, Personal.erased(SubjectId.of(erased)), true, AT, MECHANISM));
        opened(Marking.GREEN, report("null", MECHANISM), report("HERON-4", MECHANISM));
        assertThat(concluded(Outcome.VERIFIED).recommended().about()).isEqualTo(HERON.key());
    }
}
