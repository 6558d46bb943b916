package org.ceasefiremonitor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.policy.Reacting.AT;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;

import java.util.List;
import java.util.Map;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.SourceId;
import org.ceasefiremonitor.core.identity.SubjectId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Personal;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.participant.GrantMandate;
import org.ceasefiremonitor.core.report.Reliability;
import org.ceasefiremonitor.core.story.Cast;
import org.ceasefiremonitor.core.verification.Outcome;
import org.ceasefiremonitor.core.verification.source.OutcomeStruck;
import org.ceasefiremonitor.core.verification.source.ReliabilityAssessed;
import org.ceasefiremonitor.core.verification.source.SourceDiscredited;
import org.ceasefiremonitor.core.verification.source.SourceKind;
import org.ceasefiremonitor.core.verification.source.SourceRegistered;
import org.ceasefiremonitor.core.verification.source.SourceTrackRecordUpdated;
import org.junit.jupiter.api.Test;

/** P18: what came of the incidents of which a source spoke is held against its rating. */
class WhenTrackRecordUpdatedTest {

    private static final SourceId MILL = new SourceId("miller");

    private final Reacting log = new Reacting(new WhenTrackRecordUpdated(), Cast.inForce()
            .does(new GrantMandate(MECHANISM, Mandate.ANALYST, Cast.instant("2031-03-01T00:00:00Z"), null)))
            .happens(new SourceRegistered(MILL, SourceKind.PERSON, Personal.of(SubjectId.of(MILL), "The miller"), false, AT, MECHANISM));
    private int number;

    private void counted(int times, Outcome outcome) {
        for (int i = 0; i < times; i++) {
            log.happens(new SourceTrackRecordUpdated(MILL, new IncidentId("i-" + number++), outcome, AT));
        }
    }

    private void rated(Reliability reliability) {
        log.happens(new ReliabilityAssessed(MILL, reliability, "Known for years.", AT));
    }

    @Test
    void a_source_whose_word_is_mostly_wrong_is_to_be_rated_anew() {
        rated(Reliability.A);
        counted(5, Outcome.VERIFIED);
        counted(4, Outcome.UNSUBSTANTIATED);
        counted(20, Outcome.UNVERIFIABLE);
        counted(20, Outcome.NOTIFIED_ACTIVITY);
        assertThat(log.all()).as("nine incidents that could be verified tell too little").isEmpty();
        counted(1, Outcome.UNSUBSTANTIATED);

        var advice = log.recommended();
        assertThat(advice.to()).isEqualTo(Mandate.ANALYST);
        assertThat(advice.command().body()).isEqualTo(Map.of("sourceId", "miller", "reliability", "D", "basis",
                "Of 10 incidents of which it spoke and that could be verified, 5 were."));
        assertThat(advice.marking()).as("sources are for the mechanism alone").isEqualTo(new Marking(Tlp.AMBER, List.of(MECHANISM)));
        counted(1, Outcome.UNSUBSTANTIATED);
        assertThat(log.all()).as("it is before the analyst already").isEmpty();
        rated(Reliability.D);
        assertThat(log.only()).isInstanceOf(Reaction.Taken.class);
    }

    @Test
    void a_rating_that_is_one_grade_away_is_left_alone() {
        rated(Reliability.B);
        counted(10, Outcome.VERIFIED);
        assertThat(log.all()).isEmpty();
    }

    @Test
    void a_source_without_a_rating_has_earned_one() {
        counted(10, Outcome.VERIFIED);
        assertThat(log.recommended().command().body()).containsEntry("reliability", "A");
    }

    @Test
    void it_lapses_and_is_not_made_where_the_source_is_discredited() {
        counted(10, Outcome.VERIFIED);
        log.happens(new SourceDiscredited(MILL, "It was paid.", AT));
        assertThat(log.only()).isInstanceOf(Reaction.Lapsed.class);
        counted(1, Outcome.UNSUBSTANTIATED);
        assertThat(log.all()).isEmpty();
    }

    @Test
    void it_lapses_where_an_outcome_is_struck_and_too_little_is_left() {
        counted(10, Outcome.VERIFIED);
        log.recommended();
        struck(0);
        assertThat(log.only()).isInstanceOf(Reaction.Lapsed.class);
        assertThat(log.again()).isEmpty();
        counted(1, Outcome.VERIFIED);
        assertThat(log.recommended().command().body()).as("there are ten again").containsEntry("reliability", "A");
    }

    @Test
    void where_the_record_stands_for_another_rating_by_then_that_one_is_recommended_instead() {
        counted(8, Outcome.VERIFIED);
        counted(2, Outcome.UNSUBSTANTIATED);
        assertThat(log.recommended().command().body()).containsEntry("reliability", "B");
        counted(1, Outcome.UNSUBSTANTIATED);
        assertThat(log.all().getFirst()).isInstanceOf(Reaction.Lapsed.class);
        assertThat(log.recommendations().getFirst().command().body()).containsEntry("reliability", "C")
                .containsEntry("basis", "Of 11 incidents of which it spoke and that could be verified, 8 were.");
        struck(10);
        assertThat(log.all().getFirst()).isInstanceOf(Reaction.Lapsed.class);
        assertThat(log.recommendations().getFirst().command().body()).as("as before what was struck").containsEntry("reliability", "B");
    }

    @Test
    void a_rating_that_rested_on_what_is_struck_is_to_be_made_anew() {
        counted(3, Outcome.VERIFIED);
        counted(10, Outcome.UNSUBSTANTIATED);
        rated(Reliability.C);
        assertThat(log.only()).isInstanceOf(Reaction.Taken.class);
        struck(0);
        assertThat(log.recommended().command().body()).containsEntry("reliability", "E");
    }

    private void struck(int incident) {
        log.happens(new OutcomeStruck(MILL, new IncidentId("i-" + incident), "It was reopened."));
    }
}
