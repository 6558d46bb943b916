package org.ceasefiremonitor.api.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.directory.DefinitionType;
import org.ceasefiremonitor.core.directory.Definitions;
import org.ceasefiremonitor.core.directory.PersonalDefinition;
import org.ceasefiremonitor.core.log.Event;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * This node's picture of the directory table. A picture may be old; it is never mixed. Whoever decides on an old one is told so by the
 * appender, and decides again after {@link #refresh()}.
 */
public final class DirectoryStore {

    private final JdbcClient jdbc;
    private final Map<String, DefinitionType<?, ?>> types;
    private final PersonalSeal seal;
    private final JsonMapper json;
    private final List<Consumer<List<? extends Definition>>> listeners = new CopyOnWriteArrayList<>();
    private volatile Picture picture;

    /** The directory at one version. */
    public record Picture(long version, Definitions definitions) {
    }

    /** @param seal seals what is personal in rows, and opens it */
    public DirectoryStore(JdbcClient jdbc, List<DefinitionType<?, ?>> types, PersonalSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.json = EventTypes.mapper(seal);
        this.types = types.stream().collect(Collectors.toMap(DefinitionType::name, Function.identity()));
        this.picture = new Picture(0, Definitions.none(types));
    }

    /** The latest picture that this node has. */
    public Picture picture() {
        return picture;
    }

    /** Reads what has changed since the present picture. */
    public synchronized Picture refresh() {
        var before = picture;
        var changed = new ArrayList<Definition>();
        long[] version = {before.version()};
        jdbc.sql("select type, version, definition from directory where version > ?").param(before.version()).query(rows -> {
            changed.add(read(rows.getString(1), rows.getString(3)));
            version[0] = Math.max(version[0], rows.getLong(2));
        });
        take(version[0], changed);
        return picture;
    }

    /** Takes over what this node itself has just recorded, if nothing came in between. */
    synchronized void recorded(long version, List<? extends Definition> changed) {
        if (picture.version() == version - 1) {
            take(version, changed);
        } else if (picture.version() < version) {
            refresh();
        }
    }

    private void take(long version, List<? extends Definition> changed) {
        picture = new Picture(version, picture.definitions().with(changed.stream().map(this::current).toList()));
        listeners.forEach(listener -> listener.accept(changed));
    }

    private Definition current(Definition definition) {
        if (definition instanceof PersonalDefinition<?> about) {
            var personal = seal.current(about.personal());
            return personal == about.personal() ? definition : about.with(personal);
        }
        return definition;
    }

    /** Has somebody told of definitions that are new or changed, when this node's picture takes them in. Until then nobody decides on them here. */
    public void listen(Consumer<List<? extends Definition>> listener) {
        listeners.add(listener);
    }

    /** Drops from the picture what is personal of subjects that are erased by now. */
    public synchronized void forget() {
        var gone = new ArrayList<Definition>();
        for (var type : types.values()) {
            if (PersonalDefinition.class.isAssignableFrom(type.definition())) {
                for (Definition known : picture.definitions().all(type.definition())) {
                    var current = current(known);
                    if (current != known) {
                        gone.add(current);
                    }
                }
            }
        }
        picture = new Picture(picture.version(), picture.definitions().with(gone));
    }

    /** Whether things of this type are kept in the directory. */
    public boolean isKept(String type) {
        return types.containsKey(type);
    }

    /** The class of definition of this type of thing. */
    public Class<? extends Definition> definitionOf(String type) {
        return types.get(type).definition();
    }

    /** The name of a type of definition in the directory. */
    String nameOf(Class<? extends Definition> definition) {
        return types.values().stream().filter(type -> type.definition() == definition).map(DefinitionType::name).findFirst()
                .orElseThrow(() -> new IllegalStateException(definition + " is not kept in the directory"));
    }

    /** How the definition is folded that an event defines; empty if it defines none. */
    Optional<DefinitionType<?, ?>> definedBy(Class<? extends Event> event) {
        return types.values().stream().<DefinitionType<?, ?>>filter(type -> type.events().isAssignableFrom(event)).findFirst();
    }

    String write(Definition definition) {
        return json.writeValueAsString(definition);
    }

    Definition read(String type, String definition) {
        var known = types.get(type);
        if (known == null) {
            throw new IllegalStateException("the directory holds a " + type + ", which this release does not know");
        }
        return json.readValue(definition, known.definition());
    }
}
