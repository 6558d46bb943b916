package org.ceasefiremonitor.projections.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.directory.PersonalDefinition;
import org.ceasefiremonitor.core.log.Correction;
import org.ceasefiremonitor.core.log.Event;
import org.ceasefiremonitor.core.marking.Marking;
import org.ceasefiremonitor.projections.marking.Markings;
import org.ceasefiremonitor.projections.view.Changes;
import org.ceasefiremonitor.projections.view.Column;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.ceasefiremonitor.projections.view.Recorded;
import org.ceasefiremonitor.projections.view.VersionedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table of definitions of one type. Each event makes a row: the definition that the core folds from the one before, as JSON in the
 * column {@code definition}, and what can be filtered by in columns of its own. What is personal in it stands in the column {@code personal} alone,
 * beside the id of the subject, so that it can be cleared.
 *
 * @param <D> the definition
 * @param <E> its events
 */
public final class DefinitionTable<D extends Definition, E extends Event> {

    private final VersionedTable table;
    private final String select;
    private final Class<D> type;
    private final BiFunction<@Nullable D, E, D> evolve;
    private final Function<D, List<@Nullable Object>> values;
    private final @Nullable Function<D, Marking> shown;
    private final boolean personal;

    /**
     * @param name    the table
     * @param key     column of the id
     * @param columns columns that can be filtered by
     * @param type    the definition's class
     * @param evolve  the definition after an event; the one before is null for the first
     * @param values  values of the columns
     */
    public DefinitionTable(String name, String key, List<Column> columns, Class<D> type, BiFunction<@Nullable D, E, D> evolve,
            Function<D, List<@Nullable Object>> values) {
        this(name, key, columns, type, evolve, values, null);
    }

    /** @param shown who may see a definition, where that is decided by people and can be widened; absent where each event narrows it */
    public DefinitionTable(String name, String key, List<Column> columns, Class<D> type, BiFunction<@Nullable D, E, D> evolve,
            Function<D, List<@Nullable Object>> values, @Nullable Function<D, Marking> shown) {
        this.personal = PersonalDefinition.class.isAssignableFrom(type);
        List<Column> content = new ArrayList<>(columns);
        if (personal) {
            content.addAll(PersonalPart.COLUMNS);
        }
        content.add(Column.text("definition"));
        content.add(Column.text("correction"));
        content.add(Column.whole("revision"));
        content.add(Column.instant("recorded_at"));
        content.addAll(Markings.COLUMNS);
        this.table = new VersionedTable(name, List.of(Column.text(key)), content);
        this.select = "select definition, correction, tlp, releasable_to, originator" + (personal ? ", personal" : "") + " from " + name + " where " + key + " = ? and to_position = " + VersionedTable.CURRENT;
        this.type = type;
        this.evolve = evolve;
        this.values = values;
        this.shown = shown;
    }

    /** The table's name. */
    public String name() {
        return table.name();
    }

    private record Row<D>(D definition, @Nullable String correction, Marking marking, String originator) {
    }

    /**
     * What an event makes of a definition.
     *
     * @param before the definition before; absent if the event is its first
     * @param after  the definition after
     */
    public record Step<D>(@Nullable D before, D after) {
    }

    /** Ends the row that holds, if there is one, and begins the one that the event makes. */
    public Step<D> evolve(Changes changes, JdbcClient jdbc, Recorded recorded, E event) {
        String id = event.subject().value();
        Row<?> before = changes.kept(id, Row.class, () -> jdbc.sql(select).param(id)
                .query((row, number) -> new Row<>(personal ? PersonalPart.read(row.getString(1), row.getString(6), type) : Json.read(row.getString(1), type), row.getString(2),
                        Markings.of(row.getString(3), row.getString(4)), row.getString(5)))
                .optional().orElse(null));
        D definitionBefore = before == null ? null : type.cast(before.definition());
        D definition = evolve.apply(definitionBefore, event);
        String correction = event instanceof Correction latest ? Json.write(LatestCorrection.of(latest, recorded))
                : before == null ? null : before.correction();
        Row<D> after = new Row<>(definition, correction, marking(before, definition, event),
                before == null ? recorded.originator() : before.originator());
        List<@Nullable Object> content = new ArrayList<>(values.apply(definition));
        if (definition instanceof PersonalDefinition<?> about) {
            content.addAll(PersonalPart.values(about));
            content.add(PersonalPart.write(about));
        } else {
            content.add(Json.write(definition));
        }
        content.add(after.correction());
        content.add(definition.revision());
        content.add(recorded.at());
        content.addAll(List.of(after.marking().tlp(), Markings.releasableTo(after.marking()), after.originator()));
        if (before == null) {
            table.open(changes, List.of(id), content);
        } else {
            table.replace(changes, List.of(id), content);
        }
        changes.keep(id, after);
        return new Step<>(definitionBefore, definition);
    }

    /** A definition holds what all its events said, so nobody sees it who may not see one of them, unless people decide who may. */
    private Marking marking(@Nullable Row<?> before, D definition, E event) {
        if (shown != null) {
            return shown.apply(definition);
        }
        return before == null ? event.visibility() : before.marking().and(event.visibility());
    }
}
