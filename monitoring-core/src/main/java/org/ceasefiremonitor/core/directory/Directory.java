package org.ceasefiremonitor.core.directory;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.ceasefiremonitor.core.identity.Identifier;

/** The definitions of all things as of one position of the log: what a decision may know about other aggregates. */
public interface Directory {

    /** The definition of one thing. */
    <D extends Definition> Optional<D> find(Identifier id, Class<D> type);

    /** The definition of one thing, by the key of its identifier. */
    Optional<Definition> find(String key);

    /** All definitions of one type, in no particular order. */
    <D extends Definition> Collection<D> all(Class<D> type);

    /** Those definitions of one type that are found under a key, in no particular order. It costs as much as there are of them. */
    <D extends Definition> Collection<D> under(String key, Class<D> type);

    /** A structure derived from all definitions of one type, computed once per directory and type of structure. */
    <D extends Definition, V> V derived(Class<D> type, Class<V> structure, Function<Collection<D>, V> derivation);

    /** Whether nothing at all is defined yet. */
    boolean isEmpty();
}
