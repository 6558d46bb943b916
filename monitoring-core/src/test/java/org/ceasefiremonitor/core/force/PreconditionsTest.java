package org.ceasefiremonitor.core.force;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ceasefiremonitor.core.force.MultinationalForceTest.FORCE;
import static org.ceasefiremonitor.core.force.MultinationalForceTest.acting;
import static org.ceasefiremonitor.core.force.MultinationalForceTest.established;
import static org.ceasefiremonitor.core.force.MultinationalForceTest.standing;
import static org.ceasefiremonitor.core.story.Cast.DALMARK;
import static org.ceasefiremonitor.core.story.Cast.instant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.story.Story;
import org.junit.jupiter.api.Test;

/**
 * The three preconditions in all orders and combinations: whatever was recorded, corrected, withdrawn and struck, in whatever order, the deployment
 * is authorised exactly where the last word on each of the three is that it holds. What the last word is, a table here keeps by itself.
 */
class PreconditionsTest {

    private static final Instant MADE = instant("2031-03-04T00:00:00Z");
    private static final AuthoriseDeployment AUTHORISE = new AuthoriseDeployment(FORCE, "All three hold.");

    /** What can be done about a precondition. */
    private enum Act { RECORD, CORRECT, WITHDRAW, STRIKE }

    /** What may become of one precondition, from nothing to three acts. */
    private static final List<List<Act>> COURSES = List.of(
            List.of(),
            List.of(Act.RECORD),
            List.of(Act.RECORD, Act.CORRECT),
            List.of(Act.RECORD, Act.WITHDRAW),
            List.of(Act.RECORD, Act.STRIKE),
            List.of(Act.RECORD, Act.WITHDRAW, Act.RECORD));

    private static boolean holds(List<Act> course) {
        return !course.isEmpty() && (course.getLast() == Act.RECORD || course.getLast() == Act.CORRECT);
    }

    private static Object command(Precondition precondition, Act act, int number) {
        return switch (act) {
            case RECORD -> switch (precondition) {
                case HOST_REQUEST -> new RecordHostRequest(FORCE, "Note " + number, MADE);
                case LEGAL_AGREEMENT -> new RecordLegalAgreement(FORCE, "Treaty " + number, MADE);
                case CREDIBLE_CESSATION -> new AssessCessationCredible(FORCE, "Calm " + number, MADE);
            };
            case CORRECT -> new CorrectPrecondition(FORCE, precondition, "Corrected " + number, MADE, "It was misread.");
            case WITHDRAW -> new WithdrawPrecondition(FORCE, precondition, "It holds no more.");
            case STRIKE -> new StrikePrecondition(FORCE, precondition, "It was misread.");
        };
    }

    private static void assertAuthorised(Story story, boolean allowed) {
        story.by(DALMARK).as(Mandate.CONTRIBUTOR_REP);
        if (allowed) {
            assertThat(standing(story.does(AUTHORISE)).state()).isEqualTo(ForceStanding.State.AUTHORISED);
        } else {
            story.refuses(AUTHORISE, ForceRule.ALL_THREE_HOLD);
        }
    }

    @Test
    void of_all_combinations_of_courses_exactly_those_authorise_in_which_all_three_hold_in_whatever_order_they_come() {
        var random = new Random(20310305);
        int allowed = 0;
        for (var first : COURSES) {
            for (var second : COURSES) {
                for (var third : COURSES) {
                    var left = new EnumMap<Precondition, List<Act>>(Precondition.class);
                    var courses = List.of(first, second, third);
                    for (var precondition : Precondition.values()) {
                        left.put(precondition, new ArrayList<>(courses.get(precondition.ordinal())));
                    }
                    var story = established();
                    while (left.values().stream().anyMatch(each -> !each.isEmpty())) {
                        var goOn = left.entrySet().stream().filter(each -> !each.getValue().isEmpty()).toList();
                        var next = goOn.get(random.nextInt(goOn.size()));
                        acting(story, command(next.getKey(), next.getValue().removeFirst(), random.nextInt()));
                    }
                    boolean all = courses.stream().allMatch(PreconditionsTest::holds);
                    allowed += all ? 1 : 0;
                    assertAuthorised(story, all);
                }
            }
        }
        assertThat(allowed).as("three of the six courses end with a fact that holds").isEqualTo(3 * 3 * 3);
    }

    @Test
    void after_each_step_of_each_order_in_which_the_three_are_recorded_and_one_is_taken_back_it_is_as_the_last_words_say() {
        for (var order : orders(List.of(Precondition.values()))) {
            for (var takenBack : Precondition.values()) {
                for (var act : List.of(Act.WITHDRAW, Act.STRIKE)) {
                    var story = established();
                    Map<Precondition, Boolean> word = new EnumMap<>(Precondition.class);
                    for (var precondition : order) {
                        assertAuthorised(story.branch(), false);
                        acting(story, command(precondition, Act.RECORD, 1));
                        word.put(precondition, true);
                    }
                    assertAuthorised(story.branch(), word.size() == 3);
                    acting(story, command(takenBack, act, 1));
                    assertAuthorised(story.branch(), false);
                    acting(story, command(takenBack, Act.RECORD, 2));
                    assertAuthorised(story, true);
                }
            }
        }
    }

    private static List<List<Precondition>> orders(List<Precondition> left) {
        if (left.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<Precondition>>();
        for (var first : left) {
            for (var rest : orders(left.stream().filter(each -> each != first).toList())) {
                var order = new ArrayList<>(Arrays.asList(first));
                order.addAll(rest);
                all.add(order);
            }
        }
        return all;
    }
}
