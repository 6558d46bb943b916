package org.ceasefiremonitor.api.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.ceasefiremonitor.api.problem.ProblemCatalogue;
import org.ceasefiremonitor.core.Feature;
import org.ceasefiremonitor.core.identity.HumanDecision;
import org.ceasefiremonitor.core.identity.IssuedBy;
import org.ceasefiremonitor.core.identity.Mandate;
import org.ceasefiremonitor.core.rule.Rule;

/** All commands that the outside may send, by name, found from the sealed interfaces of the features. */
public final class CommandTypes implements ProblemCatalogue.RuleSource {

    private final List<Feature> features;
    private final SortedMap<String, CommandType> byName = new TreeMap<>();

    /**
     * @throws IllegalArgumentException if a feature's commands are not sealed, or two commands share a name
     */
    public CommandTypes(Collection<Feature> features) {
        this.features = List.copyOf(features);
        for (var feature : features) {
            leaves(feature.commands())
                    .filter(type -> type.isAnnotationPresent(IssuedBy.class))
                    .forEach(type -> add(describe(type, feature.name())));
        }
    }

    /** The command of that name. Names are compared exactly. */
    public Optional<CommandType> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All commands, sorted by name. */
    public List<CommandType> all() {
        return new ArrayList<>(byName.values());
    }

    /** The features that the commands belong to. */
    public List<Feature> features() {
        return features;
    }

    @Override
    public List<Class<? extends Rule>> rules() {
        return features.stream().<Class<? extends Rule>>map(Feature::rules).toList();
    }

    private void add(CommandType type) {
        var other = byName.putIfAbsent(type.name(), type);
        if (other != null) {
            throw new IllegalArgumentException("Two commands are named " + type.name() + ": " + other.type() + " and " + type.type());
        }
    }

    private static CommandType describe(Class<?> type, String feature) {
        Set<Mandate> mandates = EnumSet.noneOf(Mandate.class);
        mandates.addAll(List.of(type.getAnnotation(IssuedBy.class).value()));
        return new CommandType(type.getSimpleName(), type, mandates, type.isAnnotationPresent(HumanDecision.class), feature);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        if (type.isRecord()) {
            return Stream.of(type);
        }
        if (!type.isSealed()) {
            throw new IllegalArgumentException(type.getName() + " must be sealed, so that all commands are known");
        }
        return Stream.of(type.getPermittedSubclasses()).flatMap(CommandTypes::leaves);
    }
}
