package org.ceasefiremonitor.api.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ceasefiremonitor.api.Node.REGISTRAR;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.ceasefiremonitor.api.Node;
import org.ceasefiremonitor.api.TestDatabase;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.participant.BootstrapMechanism;
import org.ceasefiremonitor.core.participant.Form;
import org.ceasefiremonitor.core.participant.ParticipantRegistered;
import org.ceasefiremonitor.core.participant.RegisterParticipant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readers get the log by position, whole, and stop where a position is missing. */
class LogSourceTest {

    private Node node;

    @BeforeEach
    void start() {
        node = Node.start(TestDatabase.H2.fresh());
        node.submit(new BootstrapMechanism(new ParticipantId("mech"), "Mechanism", Form.ORGANISATION, null, Set.of(Mandate.REGISTRAR)),
                REGISTRAR);
        IntStream.range(1, 6).forEach(i -> node.submit(new RegisterParticipant(new ParticipantId("org-" + i), "Organisation " + i,
                Form.ORGANISATION, null, Set.of()), REGISTRAR));
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void all_events_are_read_in_the_order_of_their_positions() throws InterruptedException {
        assertThat(positions(reader(-1), 6)).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
        assertThat(positions(reader(2), 3)).containsExactly(3L, 4L, 5L);
    }

    @Test
    void times_of_recording_rise_with_the_position() throws InterruptedException {
        var messages = read(reader(-1), 6);
        assertThat(messages).extracting(TrackedEventMessage::getTimestamp).isSorted().doesNotHaveDuplicates();
        assertThat(messages).allSatisfy(message -> assertThat(message.getMetaData().get(LogSource.POSITION))
                .isEqualTo(message.trackingToken().position().orElseThrow()));
    }

    @Test
    void a_reader_stops_at_a_missing_position_instead_of_passing_over_it() {
        assertThat(node.intruder().sql("delete from event where position = 3").update()).isOne();
        // one that has not read the event before it was gone
        var source = new LogSource(node.jdbc(), node.get(LogPages.class), node.get(LogHead.class));
        var reader = source.openStream(null);
        assertThatThrownBy(() -> positions(reader, 4)).isInstanceOf(IllegalStateException.class).hasMessageContaining("position 3 is missing");
        assertThatThrownBy(() -> positions(source.openStream(new GlobalSequenceTrackingToken(2)), 1)).isInstanceOf(IllegalStateException.class).hasMessageContaining("position 3 is missing");
    }

    @Test
    void readers_share_what_is_read() throws InterruptedException {
        var one = read(reader(-1), 6);
        var other = read(reader(1), 4);
        for (int i = 0; i < other.size(); i++) {
            assertThat(other.get(i).getPayload()).isSameAs(one.get(i + 2).getPayload());
        }
    }

    @Test
    void an_event_that_can_not_be_read_is_a_message_whose_payload_fails() throws InterruptedException {
        node.intruder().sql("update event set type = 'participant.Dreamt' where position = 3").update();
        node.intruder().sql("update event set payload = '{' where position = 4").update();
        var messages = node.get(LogPages.class).page(-1, 5);
        assertThat(messages).hasSize(6);
        assertThat(messages.get(3).getPayloadType()).as("nobody knows what it is").isEqualTo(Event.class);
        assertThat(messages.get(4).getPayloadType()).isEqualTo(ParticipantRegistered.class);
        assertThat(messages.get(3).getMetaData().get(LogPages.ABOUT)).isEqualTo("participant/org-3");
        assertThatThrownBy(() -> messages.get(3).getPayload()).isInstanceOf(UnreadableEvent.class).hasMessageContaining("unknown to this release");
        assertThatThrownBy(() -> messages.get(4).getPayload()).isInstanceOf(UnreadableEvent.class).hasMessageContaining("position 4");
        assertThat(messages.get(5).getPayload()).isInstanceOf(ParticipantRegistered.class);
    }

    private BlockingStream<TrackedEventMessage<?>> reader(long after) {
        return node.get(LogSource.class).openStream(after < 0 ? null : new GlobalSequenceTrackingToken(after));
    }

    private static List<Long> positions(BlockingStream<TrackedEventMessage<?>> reader, int count) throws InterruptedException {
        return read(reader, count).stream().map(message -> message.trackingToken().position().orElseThrow()).toList();
    }

    private static List<TrackedEventMessage<?>> read(BlockingStream<TrackedEventMessage<?>> reader, int count) throws InterruptedException {
        var messages = new ArrayList<TrackedEventMessage<?>>();
        while (messages.size() < count) {
            assertThat(reader.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
            messages.add(reader.nextAvailable());
        }
        return messages;
    }
}
