package org.ceasefiremonitor.core.policy;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ceasefiremonitor.core.commission.breach.BreachStanding;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.directory.Directory;
import org.ceasefiremonitor.core.identity.Identifier;
import org.ceasefiremonitor.core.recommendation.RecommendationStanding;
import org.ceasefiremonitor.core.verification.IncidentStanding;

/** A directory in which nobody goes through all incidents, cases or recommendations there ever were: what a policy costs must not grow with the history. */
record WithoutAWalk(Directory directory) implements Directory {

    private static final Set<Class<?>> ENDLESS = Set.of(IncidentStanding.class, BreachStanding.class, RecommendationStanding.class);

    @Override
    public <D extends Definition> Optional<D> find(Identifier id, Class<D> type) {
        return directory.find(id, type);
    }

    @Override
    public Optional<Definition> find(String key) {
        return directory.find(key);
    }

    @Override
    public <D extends Definition> Collection<D> all(Class<D> type) {
        refuse(type);
        return directory.all(type);
    }

    @Override
    public <D extends Definition> Collection<D> under(String key, Class<D> type) {
        return directory.under(key, type);
    }

    @Override
    public <D extends Definition, V> V derived(Class<D> type, Class<V> structure, Function<Collection<D>, V> derivation) {
        refuse(type);
        return directory.derived(type, structure, derivation);
    }

    @Override
    public boolean isEmpty() {
        return directory.isEmpty();
    }

    private static void refuse(Class<?> type) {
        if (ENDLESS.contains(type)) {
            throw new AssertionError("goes through every " + type.getSimpleName());
        }
    }
}
