package org.ceasefiremonitor.api.policy;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.ceasefiremonitor.api.log.DirectoryStore;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.directory.Definitions;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.identity.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * The directory as it is when it is first looked at, and the same from then on: an event may come from another node, and what it defined with it.
 * Most events are of no interest to a policy, and cost no look.
 */
final class LatestDirectory implements Directory {

    private final DirectoryStore store;
    private @Nullable Definitions latest;

    LatestDirectory(DirectoryStore store) {
        this.store = store;
    }

    private Definitions latest() {
        if (latest == null) {
            latest = store.refresh().definitions();
        }
        return latest;
    }

    @Override
    public <D extends Definition> Optional<D> find(Identifier id, Class<D> type) {
        return latest().find(id, type);
    }

    @Override
    public Optional<Definition> find(String key) {
        return latest().find(key);
    }

    @Override
    public <D extends Definition> Collection<D> all(Class<D> type) {
        return latest().all(type);
    }

    @Override
    public <D extends Definition> Collection<D> under(String key, Class<D> type) {
        return latest().under(key, type);
    }

    @Override
    public <D extends Definition, V> V derived(Class<D> type, Class<V> structure, Function<Collection<D>, V> derivation) {
        return latest().derived(type, structure, derivation);
    }

    @Override
    public boolean isEmpty() {
        return latest().isEmpty();
    }
}
