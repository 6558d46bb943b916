package org.ceasefiremonitor.api.log;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.log.EventType;
import org.ceasefiremonitor.core.marking.AboutSubject;
import org.ceasefiremonitor.core.marking.Personal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Logical names of events and their JSON. Stored names are frozen by {@link EventType}; class names never reach the log. Reading
 * tolerates fields that this release does not know.
 */
public final class EventTypes {

    private final Map<String, Class<? extends Event>> byName = new HashMap<>();
    private final Map<Class<?>, EventType> byClass = new HashMap<>();
    private final JsonMapper json;

    /** @param seal seals what is personal in payloads before they are stored and hashed, and opens it */
    public EventTypes(Collection<Feature> features, PersonalSeal seal) {
        json = mapper(seal);
        features.forEach(feature -> leaves(feature.events()).forEach(this::add));
    }

    /** The JSON form of stored payloads: no nulls, unknown fields tolerated, times as ISO-8601 in UTC, and what is personal sealed. */
    static JsonMapper mapper(PersonalSeal seal) {
        return JsonMapper.builder()
                .changeDefaultPropertyInclusion(always -> always
                        .withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(new SimpleModule().addDeserializer(Instant.class, new StoredInstants()))
                .addModule(seal.module())
                .build();
    }

    private void add(Class<? extends Event> type) {
        var name = type.getAnnotation(EventType.class);
        if (name == null) {
            throw new IllegalArgumentException(type + " has no event type");
        }
        byClass.put(type, name);
        if (byName.put(name.value(), type) != null) {
            throw new IllegalArgumentException("two events are named " + name.value());
        }
    }

    private static Stream<Class<? extends Event>> leaves(Class<? extends Event> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(each -> leaves(each.asSubclass(Event.class)))
                : Stream.of(type);
    }

    /** Logical names of all events, sorted. */
    public List<String> names() {
        return byName.keySet().stream().sorted().toList();
    }

    /** Logical names of the events that say something personal of a subject, sorted. */
    List<String> personal() {
        return names().stream().filter(name -> AboutSubject.class.isAssignableFrom(byName.get(name))).toList();
    }

    /** The class of the events of a name; empty if this release knows none. */
    public Optional<Class<? extends Event>> classOf(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public String nameOf(Event event) {
        return typeOf(event).value();
    }

    public String revisionOf(Event event) {
        return typeOf(event).revision();
    }

    private EventType typeOf(Event event) {
        var type = byClass.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException(event.getClass() + " is not an event of any feature");
        }
        return type;
    }

    /** The payload as stored. */
    public String write(Event event) {
        return json.writeValueAsString(event);
    }

    /**
     * What a stored payload says that is personal, as far as it can be read; empty if nothing is.
     *
     * @throws UnreadableEvent as {@link #read}
     */
    public Optional<Personal> readPersonal(long position, String name, String revision, String payload) {
        return classOf(name).filter(AboutSubject.class::isAssignableFrom).map(type -> ((AboutSubject) read(position, name, revision, payload)).personal());
    }

    /**
     * The event that a stored payload stands for.
     *
     * @throws UnreadableEvent if the name is unknown to this release or the payload does not fit it
     */
    public Event read(long position, String name, String revision, String payload) {
        var type = byName.get(name);
        if (type == null) {
            throw new UnreadableEvent(position, name + "/" + revision + " is unknown to this release", null);
        }
        if (!byClass.get(type).revision().equals(revision)) {
            throw new UnreadableEvent(position, "revision " + revision + " of " + name + " has no upcaster", null);
        }
        try {
            Event event = json.readValue(payload, type);
            if (event == null) {
                throw new UnreadableEvent(position, "the payload of " + name + " is null", null);
            }
            return event;
        } catch (JacksonException e) {
            throw new UnreadableEvent(position, "the payload of " + name + " can't be read", e);
        }
    }
}
