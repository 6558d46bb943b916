package org.ceasefiremonitor.core.story;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.ceasefiremonitor.core.commission.ballot.BallotSeal;
import org.ceasefiremonitor.core.directory.Circumstances;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.log.RecordedEvents;
import org.ceasefiremonitor.core.mechanism.RecordedDetections;
import org.ceasefiremonitor.core.rotation.KeyRing;
import org.ceasefiremonitor.core.subject.KnownSubjects;
import org.ceasefiremonitor.core.zone.RecordedReports;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A fixture of an aggregate that decides one command after another. Making a fixture reads the aggregate by reflection and takes longer than a
 * hundred decisions, so each thread makes two of each aggregate and keeps them: one for what is accepted, and one for what is refused, since a
 * fixture takes its aggregate as rolled back from the first refusal on. One that did not decide as it was told to is thrown away.
 */
final class Deciding {

    private static final ThreadLocal<Map<Class<?>, Deciding>> ACCEPTING = ThreadLocal.withInitial(HashMap::new);
    private static final ThreadLocal<Map<Class<?>, Deciding>> REFUSING = ThreadLocal.withInitial(HashMap::new);
    private static final List<Class<?>> RESOURCES = List.of(Circumstances.class, RecordedReports.class, RecordedDetections.class, RecordedEvents.class,
            KeyRing.class, KnownSubjects.class, BallotSeal.class);

    /** Which thing a fixture was last given; it takes no other one until that is forgotten, for which it has no method. */
    private static final Field LAST = last();

    private final AggregateTestFixture<?> fixture;
    private List<Object> resources = List.of();

    private Deciding(Class<?> aggregate) {
        fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerParameterResolverFactory(new Resources());
    }

    /**
     * Decides a command that is to be accepted.
     *
     * @param aggregate the aggregate that decides
     * @param stream    what happened to it before
     * @param resources what its handlers ask for beside the command
     * @param command   the command
     */
    static ResultValidator<?> accepted(Class<?> aggregate, List<Event> stream, List<Object> resources, Object command) {
        var kept = ACCEPTING.get();
        // Kept again only if it has decided as it should.
        var deciding = kept.containsKey(aggregate) ? kept.remove(aggregate) : new Deciding(aggregate);
        var result = deciding.decide(stream, resources, command).expectSuccessfulHandlerExecution();
        kept.put(aggregate, deciding);
        return result;
    }

    /** Decides a command that is to be refused, with no event and as the matcher says; otherwise as {@link #accepted}. */
    static void refused(Class<?> aggregate, List<Event> stream, List<Object> resources, Object command, Matcher<?> refusal) {
        var kept = REFUSING.get();
        var deciding = kept.containsKey(aggregate) ? kept.remove(aggregate) : new Deciding(aggregate);
        deciding.decide(stream, resources, command).expectNoEvents().expectException(refusal);
        kept.put(aggregate, deciding);
    }

    private static Field last() {
        try {
            var field = AggregateTestFixture.class.getDeclaredField("aggregateIdentifier");
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("this Axon's fixtures are others; make one for each decision, or find how they forget", e);
        }
    }

    private ResultValidator<?> decide(List<Event> stream, List<Object> given, Object command) {
        resources = given;
        try {
            LAST.set(fixture, null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return (stream.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(stream)).when(command);
    }

    /** Gives the handlers what belongs to the decision that is being taken. */
    private final class Resources implements ParameterResolverFactory {

        @Override
        public @Nullable ParameterResolver<?> createInstance(Executable handler, Parameter[] parameters, int index) {
            var type = parameters[index].getType();
            return RESOURCES.contains(type) ? new Resource(type) : null;
        }
    }

    private final class Resource implements ParameterResolver<Object> {

        private final Class<?> type;

        Resource(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object resolveParameterValue(Message<?> message) {
            return resources.stream().filter(type::isInstance).findFirst().orElseThrow();
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
