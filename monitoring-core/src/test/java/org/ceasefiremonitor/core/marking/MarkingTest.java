package org.ceasefiremonitor.core.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.rule.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingTest {

    /** Written from the description of the levels, for the originator, a participant that is named and one that is not. */
    @ParameterizedTest
    @CsvSource({"CLEAR, true, true, true", "GREEN, true, true, true", "AMBER, true, true, false", "AMBER_STRICT, true, false, false",
            "RED, true, true, false"})
    void a_level_shows_a_thing_to_these(Tlp level, boolean originator, boolean named, boolean other) {
        var marking = new Marking(level, List.of(new ParticipantId("named")));
        assertThat(marking.shows(new ParticipantId("originator"), new ParticipantId("originator"))).isEqualTo(originator);
        assertThat(marking.shows(new ParticipantId("named"), new ParticipantId("originator"))).isEqualTo(named);
        assertThat(marking.shows(new ParticipantId("other"), new ParticipantId("originator"))).isEqualTo(other);
    }

    @Test
    void what_tells_of_two_things_is_shown_to_those_to_whom_both_are() {
        var participants = Stream.of("originator", "a", "b", "c").map(ParticipantId::new).toList();
        var lists = List.of(participants.subList(1, 1), participants.subList(1, 2), participants.subList(1, 3), participants.subList(2, 3));
        var markings = Stream.of(Tlp.values()).flatMap(level -> lists.stream().map(list -> new Marking(level, list))).toList();
        var originator = participants.getFirst();
        for (var one : markings) {
            for (var other : markings) {
                for (var reader : participants) {
                    assertThat(one.and(other).shows(reader, originator)).as("%s and %s to %s", one, other, reader)
                            .isEqualTo(one.shows(reader, originator) && other.shows(reader, originator));
                }
                assertThat(one.and(other).tlp() == Tlp.CLEAR).as("%s and %s to the public", one, other)
                        .isEqualTo(one.tlp() == Tlp.CLEAR && other.tlp() == Tlp.CLEAR);
            }
        }
    }

    @Test
    void one_more_participant_is_named_where_naming_counts() {
        var more = new ParticipantId("more");
        for (var level : Tlp.values()) {
            var marking = new Marking(level, List.of(new ParticipantId("named")));
            assertThat(marking.alsoFor(more).shows(more, new ParticipantId("originator"))).as("%s", level).isEqualTo(level != Tlp.AMBER_STRICT);
            assertThat(marking.alsoFor(more).tlp()).isEqualTo(level);
            assertThat(marking.alsoFor(more).shows(new ParticipantId("other"), new ParticipantId("originator")))
                    .isEqualTo(marking.shows(new ParticipantId("other"), new ParticipantId("originator")));
        }
    }

    /** Places are kept for whoever reported and for those whom it concerns: they could lose sight of it, or nobody else could set it right. */
    @Test
    void a_person_names_64_participants_and_the_mechanism_some_more() {
        var all = IntStream.range(0, 64).mapToObj(n -> new ParticipantId("p-" + n)).toList();
        var stated = Marking.stated(new Marking(Tlp.AMBER, all));
        var reporter = new ParticipantId("reporter");

        var also = stated.alsoFor(reporter);
        assertThat(also.releasableTo()).hasSize(65).contains(reporter).containsAll(all);
        assertThat(also.alsoFor(reporter)).isEqualTo(also);
        assertThat(new Marking(Tlp.AMBER, also.releasableTo())).as("as it is read from the log").isEqualTo(also);
        assertThatThrownBy(() -> Marking.stated(also)).isInstanceOfSatisfying(InvalidInput.class,
                refused -> assertThat(refused.field()).isEqualTo("marking.releasableTo"));
        var full = IntStream.range(0, Marking.MOST_NAMED - 65).mapToObj(n -> new ParticipantId("later-" + n)).reduce(also, Marking::alsoFor, (one, other) -> other);
        assertThat(full.releasableTo()).hasSize(Marking.MOST_NAMED);
        assertThatThrownBy(() -> full.alsoFor(new ParticipantId("another"))).isInstanceOf(InvalidInput.class);
    }
}
