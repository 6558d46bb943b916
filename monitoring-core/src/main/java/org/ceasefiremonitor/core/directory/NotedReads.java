package org.ceasefiremonitor.core.directory;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ceasefiremonitor.core.identity.Identifier;

/** A directory that notes what a decision read from it, for one decision on one thread. */
public final class NotedReads implements Directory {

    private final Directory directory;
    private final Set<String> things = new HashSet<>();
    private final Set<Class<? extends Definition>> sets = new HashSet<>();

    public NotedReads(Directory directory) {
        this.directory = directory;
    }

    /** Keys of the single things that were asked for, found or not. */
    public Set<String> things() {
        return things;
    }

    /** Types of which the whole set was asked for. */
    public Set<Class<? extends Definition>> sets() {
        return sets;
    }

    @Override
    public <D extends Definition> Optional<D> find(Identifier id, Class<D> type) {
        things.add(id.key());
        return directory.find(id, type);
    }

    @Override
    public Optional<Definition> find(String key) {
        things.add(key);
        return directory.find(key);
    }

    @Override
    public <D extends Definition> Collection<D> all(Class<D> type) {
        sets.add(type);
        return directory.all(type);
    }

    @Override
    public <D extends Definition> Collection<D> under(String key, Class<D> type) {
        sets.add(type);
        return directory.under(key, type);
    }

    @Override
    public <D extends Definition, V> V derived(Class<D> type, Class<V> structure, Function<Collection<D>, V> derivation) {
        sets.add(type);
        return directory.derived(type, structure, derivation);
    }

    @Override
    public boolean isEmpty() {
        sets.add(Definition.class);
        return directory.isEmpty();
    }
}
