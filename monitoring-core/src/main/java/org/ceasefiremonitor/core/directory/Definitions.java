package org.ceasefiremonitor.core.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.log.Event;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.MapPSet;

/**
 * The directory as an immutable value: every change gives a new one, which shares with the one before what did not change. A change costs about the same
 * however many things are defined.
 */
public final class Definitions implements Directory {

    private final List<DefinitionType<?, ?>> types;
    private final Map<Class<?>, HashPMap<String, Definition>> byType;
    /** Keys of the definitions of a type that are found under a key. */
    private final Map<Class<?>, HashPMap<String, MapPSet<String>>> found;
    private final Map<Class<?>, Derived> derived = new ConcurrentHashMap<>();

    /** A structure with the type of definition from which it was derived. */
    private record Derived(Class<?> from, Object structure) {
    }

    private Definitions(List<DefinitionType<?, ?>> types, Map<Class<?>, HashPMap<String, Definition>> byType,
            Map<Class<?>, HashPMap<String, MapPSet<String>>> found) {
        this.types = types;
        this.byType = byType;
        this.found = found;
    }

    /** A directory in which nothing is defined yet. */
    public static Definitions none(List<DefinitionType<?, ?>> types) {
        return new Definitions(List.copyOf(types), Map.of(), Map.of());
    }

    /** This directory with some definitions added or replaced. */
    public Definitions with(Collection<? extends Definition> changed) {
        if (changed.isEmpty()) {
            return this;
        }
        var next = new HashMap<>(byType);
        var nextFound = new HashMap<>(found);
        for (var definition : changed) {
            file(nextFound, next.getOrDefault(definition.getClass(), HashTreePMap.empty()).get(definition.identifier().key()), definition);
            next.merge(definition.getClass(), HashTreePMap.singleton(definition.identifier().key(), definition), HashPMap::plusAll);
        }
        var after = new Definitions(types, next, nextFound);
        derived.forEach((structure, known) -> {
            if (next.get(known.from()) == byType.get(known.from())) {
                after.derived.put(structure, known);
            }
        });
        return after;
    }

    /** Only keys that are new or given up are touched. */
    private static void file(Map<Class<?>, HashPMap<String, MapPSet<String>>> found, @Nullable Definition before, Definition after) {
        var was = before == null ? Set.<String>of() : before.foundUnder();
        var is = after.foundUnder();
        if (was.equals(is)) {
            return;
        }
        var byKey = found.getOrDefault(after.getClass(), HashTreePMap.empty());
        var id = after.identifier().key();
        for (var key : was) {
            if (!is.contains(key)) {
                var left = byKey.getOrDefault(key, HashTreePSet.empty()).minus(id);
                byKey = left.isEmpty() ? byKey.minus(key) : byKey.plus(key, left);
            }
        }
        for (var key : is) {
            if (!was.contains(key)) {
                byKey = byKey.plus(key, byKey.getOrDefault(key, HashTreePSet.empty()).plus(id));
            }
        }
        found.put(after.getClass(), byKey);
    }

    /** The definition that an event leads to, or nothing if the event defines nothing. */
    public Optional<Definition> after(Event event) {
        for (var type : types) {
            if (type.events().isInstance(event)) {
                var before = of(type.definition()).get(event.subject().key());
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
        return Optional.ofNullable(of(type).get(id.key())).map(type::cast);
    }

    @Override
    public Optional<Definition> find(String key) {
        return byType.values().stream().flatMap(things -> Stream.ofNullable(things.get(key))).findFirst();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <D extends Definition> Collection<D> all(Class<D> type) {
        return (Collection<D>) of(type).values();
    }

    @Override
    public <D extends Definition> Collection<D> under(String key, Class<D> type) {
        var all = of(type);
        return found.getOrDefault(type, HashTreePMap.empty()).getOrDefault(key, HashTreePSet.empty()).stream().map(all::get).map(type::cast).toList();
    }

    @Override
    public <D extends Definition, V> V derived(Class<D> type, Class<V> structure, Function<Collection<D>, V> derivation) {
        return structure.cast(derived.computeIfAbsent(structure, key -> new Derived(type, derivation.apply(all(type)))).structure());
    }

    private Map<String, Definition> of(Class<?> type) {
        return byType.getOrDefault(type, HashTreePMap.empty());
    }

    @Override
    public boolean isEmpty() {
        return byType.isEmpty();
    }
}
