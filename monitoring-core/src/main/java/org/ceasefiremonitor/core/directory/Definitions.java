package org.ceasefiremonitor.core.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Event;

/** The directory as an immutable value: every change gives a new one. */
public final class Definitions implements Directory {

    private final List<DefinitionType<?, ?>> types;
    private final Map<Class<?>, Map<String, Definition>> byType;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    private Definitions(List<DefinitionType<?, ?>> types, Map<Class<?>, Map<String, Definition>> byType) {
        this.types = types;
        this.byType = byType;
    }

    /** A directory in which nothing is defined yet. */
    public static Definitions none(List<DefinitionType<?, ?>> types) {
        return new Definitions(List.copyOf(types), Map.of());
    }

    /** This directory with some definitions added or replaced. */
    public Definitions with(Collection<? extends Definition> changed) {
        if (changed.isEmpty()) {
            return this;
        }
        var next = new HashMap<>(byType);
        var copied = new HashMap<Class<?>, Map<String, Definition>>();
        for (var definition : changed) {
            copied.computeIfAbsent(definition.getClass(), type -> new HashMap<>(byType.getOrDefault(type, Map.of())))
                    .put(definition.identifier().key(), definition);
        }
        next.putAll(copied);
        return new Definitions(types, next);
    }

    /** The definition that an event leads to, or nothing if the event defines nothing. */
    public Optional<Definition> after(Event event) {
        for (var type : types) {
            if (type.events().isInstance(event)) {
                var before = byType.getOrDefault(type.definition(), Map.of()).get(event.subject().key());
                return Optional.of(type.after(before, event));
            }
        }
        return Optional.empty();
    }

    /** Whether the event is one that defines its subject. */
    public boolean defines(Event event) {
        return types.stream().anyMatch(type -> type.events().isInstance(event));
    }

    /** Whether a thing is defined here. */
    public boolean knows(Identifier id) {
        return byType.values().stream().anyMatch(things -> things.containsKey(id.key()));
    }

    @Override
    public <D extends Definition> Optional<D> find(Identifier id, Class<D> type) {
        return Optional.ofNullable(byType.getOrDefault(type, Map.of()).get(id.key())).map(type::cast);
    }

    @Override
    public Optional<Definition> find(String key) {
        return byType.values().stream().flatMap(things -> Stream.ofNullable(things.get(key))).findFirst();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <D extends Definition> Collection<D> all(Class<D> type) {
        return (Collection<D>) byType.getOrDefault(type, Map.of()).values();
    }

    @Override
    public <D extends Definition, V> V derived(Class<D> type, Class<V> structure, Function<Collection<D>, V> derivation) {
        return structure.cast(derived.computeIfAbsent(structure, key -> derivation.apply(all(type))));
    }

    @Override
    public boolean isEmpty() {
        return byType.isEmpty();
    }
}
