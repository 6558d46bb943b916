package org.ceasefiremonitor.core.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ceasefiremonitor.core.story.Cast.ACCORD;
import static org.ceasefiremonitor.core.story.Cast.ASTORIA;
import static org.ceasefiremonitor.core.story.Cast.BORDURIA;
import static org.ceasefiremonitor.core.story.Cast.MECHANISM;
import static org.ceasefiremonitor.core.verification.Bridge.CAMERA;
import static org.ceasefiremonitor.core.verification.Bridge.DEMINING;
import static org.ceasefiremonitor.core.verification.Bridge.EXERCISE;
import static org.ceasefiremonitor.core.verification.Bridge.FIRE;
import static org.ceasefiremonitor.core.verification.Bridge.HIDDEN;
import static org.ceasefiremonitor.core.verification.Bridge.NOON;
import static org.ceasefiremonitor.core.verification.Bridge.POST;
import static org.ceasefiremonitor.core.verification.Bridge.VERIFIER;

import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.activity.ActivityKind;
import org.ceasefiremonitor.core.activity.ActivityStanding;
import org.ceasefiremonitor.core.activity.CancelActivity;
import org.ceasefiremonitor.core.activity.CorrectActivity;
import org.ceasefiremonitor.core.activity.QuestionUnusualActivity;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.identity.ActivityId;
import org.ceasefiremonitor.core.identity.IncidentId;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ViolationId;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.core.marking.Tlp;
import org.ceasefiremonitor.core.place.Boundary;
import org.ceasefiremonitor.core.place.Position;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.ceasefiremonitor.core.story.Provokes;
import org.ceasefiremonitor.core.story.Story;
import org.junit.jupiter.api.Test;

/** What a Party notified, and the incident that it may have been. */
class MatchedActivityTest {

    private static final ActivityId OTHER = new ActivityId("other");
    private static final Boundary AT_THE_BRIDGE = Boundary.polygon(30, 48, 31, 48, 31, 49, 30, 49);
    private static final Boundary ELSEWHERE = Boundary.polygon(40, 48, 41, 48, 41, 49, 40, 49);
    private static final Instant FOUR = Instant.parse("2031-03-02T04:00:00Z");
    private static final Instant EIGHT = Instant.parse("2031-03-02T08:00:00Z");

    private static CorrectActivity corrected(ActivityId activity, ActivityKind kind, Boundary boundary, Instant from, Instant until) {
        return new CorrectActivity(activity, kind, null, boundary, from, until, null, "At the bridge.", "It was wrong.");
    }

    @Test
    void a_match_tells_who_said_it_and_changes_nothing_of_what_the_incident_was() {
        var story = Bridge.noticed().does(Bridge.match(DEMINING)).so(new ActivityMatched(FIRE, DEMINING, true, null, NOON, Marking.GREEN))
                .does(new MatchActivity(FIRE, EXERCISE, "The exercise order names the bridge."));

        var standing = story.find(FIRE, IncidentStanding.class);
        assertThat(standing.state()).isEqualTo(IncidentStanding.State.OPENED);
        assertThat(standing.matched()).containsExactly(DEMINING, EXERCISE);
    }

    @Test
    void what_was_concluded_names_the_activity() {
        var story = Bridge.concluded(Outcome.NOTIFIED_ACTIVITY);
        assertThat(story.find(FIRE, IncidentStanding.class).result()).satisfies(result -> assertThat(result.activityId()).isEqualTo(DEMINING));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new ConcludeVerification(FIRE, Outcome.NOTIFIED_ACTIVITY, null, List.of(POST),
                "m", "r", null)).satisfies(bad -> assertThat(bad.field()).isEqualTo("activityId"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new ConcludeVerification(FIRE, Outcome.UNVERIFIABLE, null, List.of(POST), "m", "r",
                null, DEMINING, null));
    }

    @Test
    @Provokes("INC-28")
    void only_what_is_notified_and_seen_by_all_who_see_the_incident_matches_it() {
        var amber = new Marking(Tlp.AMBER, List.of());
        Bridge.noticed().refuses(Bridge.match(OTHER), IncidentRule.ACTIVITY_NOTIFIED)
                .by(ASTORIA).does(Bridge.notify(OTHER, ActivityKind.DEMINING, amber)).by(MECHANISM)
                .refuses(Bridge.match(OTHER), IncidentRule.ACTIVITY_NOTIFIED)
                .by(ASTORIA).refuses(Bridge.match(OTHER), IncidentRule.ACTIVITY_NOTIFIED);
        Bridge.noticed().does(new QuestionUnusualActivity(OTHER, ACCORD, BORDURIA, null, AT_THE_BRIDGE, FOUR, EIGHT, null, "What was it?", null))
                .refuses(Bridge.match(OTHER), IncidentRule.ACTIVITY_NOTIFIED);
        Bridge.matched().by(ASTORIA).does(new CancelActivity(DEMINING, "Fog.")).by(MECHANISM).does(Bridge.assign()).person(VERIFIER)
                .refuses(Bridge.conclude(Outcome.NOTIFIED_ACTIVITY, POST, CAMERA), IncidentRule.ACTIVITY_NOTIFIED);
    }

    @Test
    void an_incident_that_few_may_see_names_a_notice_that_they_may_see() {
        var limited = new org.ceasefiremonitor.core.identity.IncidentId("limited");
        Bridge.noticed().by(org.ceasefiremonitor.core.story.Cast.DALMARK).does(Bridge.open(limited, HIDDEN)).does(new MatchActivity(limited, DEMINING, null));
    }

    @Test
    @Provokes("INC-29")
    void place_time_and_type_of_each_report_match() {
        for (var wrong : List.of(corrected(EXERCISE, ActivityKind.FLIGHT, AT_THE_BRIDGE, FOUR, EIGHT),
                corrected(EXERCISE, ActivityKind.EXERCISE, ELSEWHERE, FOUR, EIGHT),
                corrected(EXERCISE, ActivityKind.EXERCISE, AT_THE_BRIDGE, Instant.parse("2031-03-02T05:10:01Z"), EIGHT),
                corrected(EXERCISE, ActivityKind.EXERCISE, AT_THE_BRIDGE, FOUR, Instant.parse("2031-03-02T05:10:59Z")))) {
            noticedAnd(wrong).refuses(Bridge.match(EXERCISE), IncidentRule.PLACE_TIME_AND_TYPE);
            Bridge.noticed().does(Bridge.match(EXERCISE)).does(Bridge.assign()).by(ASTORIA).does(wrong).by(MECHANISM).person(VERIFIER)
                    .refuses(new ConcludeVerification(FIRE, Outcome.NOTIFIED_ACTIVITY, null, List.of(POST, CAMERA), "m", "r", null, EXERCISE, null),
                            IncidentRule.PLACE_TIME_AND_TYPE);
        }
    }

    private static Story noticedAnd(Object correction) {
        return Bridge.noticed().by(ASTORIA).does(correction).by(MECHANISM);
    }

    @Test
    void what_does_not_say_what_it_was_fits_by_place_and_time_where_another_says_it() {
        var demining = Bridge.noticed().find(DEMINING, ActivityStanding.class);
        assertThat(WholeIncident.fit(demining, List.of(seen(Kind.HEAT), seen(Kind.EXPLOSION)))).isTrue();
        assertThat(WholeIncident.fit(demining, List.of(seen(Kind.HEAT), seen(Kind.UNCLASSIFIED)))).as("nobody says what it was").isFalse();
        assertThat(WholeIncident.fit(demining, List.of(seen(Kind.EXPLOSION), seen(Kind.MUZZLE_FLASH)))).as("sappers do not fire").isFalse();
        assertThat(WholeIncident.fit(demining, List.of())).isFalse();
    }

    private static Sighting seen(Kind kind) {
        return new Sighting("r-" + kind, kind, new Position(30.5, 48.5), 0, FOUR, FOUR);
    }

    @Test
    void what_was_merged_into_it_is_held_against_the_notice_until_the_merger_is_reversed() {
        var evening = new ViolationId("report-evening");
        var third = new IncidentId("bridge-fire-1800");
        var story = Bridge.noticed().knowing(Bridge.beginning(evening, Instant.parse("2031-03-02T09:10:00Z")))
                .does(Bridge.open(third, evening)).does(new MergeIncident(third, Bridge.OTHER, "One salvo.")).does(new MergeIncident(Bridge.OTHER, FIRE, "The same fire."));
        story.branch().refuses(Bridge.match(Bridge.DEMINING), IncidentRule.PLACE_TIME_AND_TYPE);
        story.does(new ReverseMerger(third, "The next day.")).does(Bridge.match(Bridge.DEMINING));

        var concluded = story.does(Bridge.assign()).does(new MergeIncident(third, FIRE, "One salvo.")).person(VERIFIER);
        concluded.refuses(Bridge.conclude(Outcome.NOTIFIED_ACTIVITY, POST, CAMERA), IncidentRule.PLACE_TIME_AND_TYPE)
                .does(new ReverseMerger(third, "The next day.")).does(Bridge.conclude(Outcome.NOTIFIED_ACTIVITY, POST, CAMERA));
    }

    @Test
    void detections_alone_are_matched_as_reports_are() {
        var heard = new IncidentId("heard");
        var flashed = new IncidentId("flashed");
        Bridge.noticed().does(new OpenIncident(heard, ACCORD, List.of(), List.of(Bridge.HEARD), null)).does(new MatchActivity(heard, DEMINING, null))
                .does(new OpenIncident(flashed, ACCORD, List.of(), List.of(Bridge.SEEN), null))
                .refuses(new MatchActivity(flashed, DEMINING, null), IncidentRule.PLACE_TIME_AND_TYPE);
    }

    @Test
    @Provokes({"INC-30", "INC-31"})
    void the_system_does_not_match_again_what_a_person_took_back() {
        Bridge.noticed().refuses(new TakeBackMatch(FIRE, DEMINING, "No."), IncidentRule.ACTIVITY_MATCHED)
                .as(Mandate.CLOCK).does(Bridge.match(DEMINING)).refuses(Bridge.match(DEMINING), IncidentRule.ACTIVITY_MATCHED_ONCE)
                .as(Mandate.ANALYST).refuses(Bridge.match(DEMINING), IncidentRule.ACTIVITY_MATCHED_ONCE)
                .does(new TakeBackMatch(FIRE, DEMINING, "The sappers were elsewhere."))
                .refuses(new TakeBackMatch(FIRE, DEMINING, "Again."), IncidentRule.ACTIVITY_MATCHED)
                .as(Mandate.CLOCK).refuses(Bridge.match(DEMINING), IncidentRule.ACTIVITY_MATCHED_ONCE)
                .as(Mandate.ANALYST).does(Bridge.match(DEMINING));
        Bridge.noticed().does(Bridge.assign()).person(VERIFIER).refuses(Bridge.conclude(Outcome.NOTIFIED_ACTIVITY, POST, CAMERA),
                IncidentRule.ACTIVITY_MATCHED);
    }

    @Test
    @Provokes("INC-32")
    void nobody_could_know_beforehand_of_what_is_told_afterwards() {
        Bridge.noticed().by(ASTORIA).does(Bridge.notify(OTHER, ActivityKind.DEMINING, null)).by(MECHANISM)
                .does(Bridge.match(OTHER)).so(new ActivityMatched(FIRE, OTHER, false, null, NOON, Marking.GREEN)).does(Bridge.assign()).person(VERIFIER)
                .refuses(new ConcludeVerification(FIRE, Outcome.NOTIFIED_ACTIVITY, null, List.of(POST), "m", "r", null, OTHER, null), IncidentRule.ANNOUNCED);
        Bridge.noticed().by(ASTORIA).does(Bridge.notify(OTHER, ActivityKind.RETURN_FIRE_ORDER, null)).by(MECHANISM)
                .does(Bridge.match(OTHER)).so(new ActivityMatched(FIRE, OTHER, false, null, NOON, Marking.GREEN));
    }
}
