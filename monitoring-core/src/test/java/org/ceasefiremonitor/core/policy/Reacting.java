package org.ceasefiremonitor.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.Features;
import org.ceasefiremonitor.core.directory.Definitions;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.identity.ParticipantId;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.notice.ServeNotice;
import org.ceasefiremonitor.core.recommendation.RecommendAction;
import org.ceasefiremonitor.core.story.Cast;
import org.ceasefiremonitor.core.story.Story;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A log in which one policy reacts to each event, and what it wants is recorded behind it, as on a node. Each command that it recommends must be
 * one, with fields that the command has and values that they hold, and its addressee must be one who may issue it.
 */
final class Reacting {

    /** When each event is recorded. */
    static final Instant AT = Instant.parse("2031-03-05T12:00:00Z");
    private static final JsonMapper JSON = new JsonMapper();

    private final Policy<?> policy;
    private Story story;
    private Definitions directory;
    private long position;
    private @Nullable Event latest;
    private List<Reaction> wanted = List.of();
    private ParticipantId recorder = Cast.MECHANISM;

    /** Begins after a story. */
    Reacting(Policy<?> policy, Story before) {
        this.policy = policy;
        this.story = before;
        this.directory = before.directory();
        this.position = before.events().size();
    }

    /** Who records the events from here on. */
    Reacting by(ParticipantId participant) {
        recorder = participant;
        return this;
    }

    /** An event is recorded, and the policy is asked about it. */
    Reacting happens(Event event) {
        record(event);
        position++;
        latest = event;
        wanted = ask(policy, event);
        recommendations().forEach(Reacting::assertPrepared);
        wanted.forEach(reaction -> {
            story = story.branch().knowing(directory).as(Mandate.CLOCK).does(reaction.command());
            record(story.events().getLast());
        });
        return this;
    }

    private void record(Event event) {
        directory = directory.after(event).map(definition -> directory.with(List.of(definition))).orElse(directory);
    }

    private <E extends Event> List<Reaction> ask(Policy<E> asked, Event event) {
        return asked.reactsTo().isInstance(event)
                ? asked.decide(asked.reactsTo().cast(event), new Occasion(position, AT, recorder, new WithoutAWalk(directory))) : List.of();
    }

    private static void assertPrepared(RecommendAction advice) {
        var prepared = advice.command();
        var type = Features.ALL.stream().flatMap(feature -> leaves(feature.commands())).filter(each -> each.getSimpleName().equals(prepared.name()))
                .findFirst().orElseThrow(() -> new AssertionError(prepared.name() + " is no command"));
        assertThat(Objects.requireNonNull(type.getAnnotation(IssuedBy.class)).value()).as("who may issue %s", prepared.name()).contains(advice.to());
        var components = List.of(type.getRecordComponents());
        assertThat(prepared.body().keySet()).as("fields of %s", prepared.name())
                .isSubsetOf(components.stream().map(each -> each.getName()).toList());
        components.stream().filter(each -> prepared.body().containsKey(each.getName())).forEach(each -> {
            var value = JSON.readValue(JSON.writeValueAsString(prepared.body().get(each.getName())), JSON.constructType(each.getGenericType()));
            assertThat(value).as("%s.%s", prepared.name(), each.getName()).isNotNull();
        });
        if (components.stream().allMatch(each -> prepared.body().containsKey(each.getName()) || each.getAnnotatedType().isAnnotationPresent(Nullable.class))) {
            assertThat(JSON.<Object>readValue(JSON.writeValueAsString(prepared.body()), JSON.constructType(type))).isInstanceOf(type);
        }
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Reacting::leaves) : Stream.of(type);
    }

    /** What the policy wants when it is asked about the latest event once more. */
    List<Reaction> again() {
        return ask(policy, Objects.requireNonNull(latest));
    }

    /** Where the latest event stands. */
    long position() {
        return position;
    }

    /** All that it wanted about the latest event. */
    List<Reaction> all() {
        return wanted;
    }

    /** The one thing that it wanted. */
    Reaction only() {
        assertThat(wanted).hasSize(1);
        return wanted.getFirst();
    }

    /** The one recommendation that it wanted, beside nothing else. */
    RecommendAction recommended() {
        return ((Reaction.Recommend) only()).command();
    }

    /** The recommendations that it wanted. */
    List<RecommendAction> recommendations() {
        return wanted.stream().filter(Reaction.Recommend.class::isInstance).map(each -> ((Reaction.Recommend) each).command()).toList();
    }

    /** The notices that it wanted. */
    List<ServeNotice> notices() {
        return wanted.stream().filter(Reaction.Notify.class::isInstance).map(each -> ((Reaction.Notify) each).command()).toList();
    }
}
