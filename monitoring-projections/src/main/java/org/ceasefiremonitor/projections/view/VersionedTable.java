package org.ceasefiremonitor.projections.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows carry the positions of the log for which they hold: from {@code from_position} up to, and without,
 * {@code to_position}. A row is never changed but in its {@code to_position}, once, when a later event ends it, and in what was personal of
 * somebody who was erased.
 */
public final class VersionedTable {

    /** {@code to_position} of a row that still holds. */
    public static final long CURRENT = Long.MAX_VALUE;

    private static final Column FROM = Column.whole("from_position");
    private static final Column TO = Column.whole("to_position");

    private final String name;
    private final List<Column> key;
    private final List<Column> content;
    private final Statement open;
    private final Statement close;
    private final Map<Set<String>, Statement> amendments = new ConcurrentHashMap<>();

    /**
     * @param name    the table
     * @param key     columns that name the thing
     * @param content all other columns but the two positions
     */
    public VersionedTable(String name, List<Column> key, List<Column> content) {
        this.name = name;
        this.key = List.copyOf(key);
        this.content = List.copyOf(content);
        this.open = Statement.insert(name, Stream.of(key.stream(), content.stream(), Stream.of(FROM, TO)).flatMap(each -> each).toList());
        this.close = new Statement("update " + name + " set to_position = ? where " + keyed() + " and to_position = " + CURRENT,
                Stream.concat(Stream.of(TO), key.stream()).toList());
    }

    /** The table's name. */
    public String name() {
        return name;
    }

    /** Inserts a row that holds from the position of the event on; there must be none that holds. */
    public void open(Changes changes, List<?> keys, List<? extends @Nullable Object> values) {
        List<@Nullable Object> row = new ArrayList<>(keys.size() + values.size() + 2);
        row.addAll(keys);
        row.addAll(values);
        row.add(changes.position());
        row.add(CURRENT);
        changes.run(thing(keys), open, row.toArray());
    }

    /** Ends the row that holds; there must be one. */
    public void close(Changes changes, List<?> keys) {
        changes.run(thing(keys), close, Stream.concat(Stream.of(changes.position()), keys.stream()).toArray());
    }

    /** Ends the row that holds and begins another. */
    public void replace(Changes changes, List<?> keys, List<? extends @Nullable Object> values) {
        close(changes, keys);
        open(changes, keys, values);
    }

    /**
     * Ends the row that holds and begins one that differs from it only in some columns.
     *
     * @param changed new values by column name
     */
    public void amend(Changes changes, List<?> keys, Map<String, ? extends @Nullable Object> changed) {
        close(changes, keys);
        Statement amendment = amendments.computeIfAbsent(Set.copyOf(changed.keySet()), this::amendment);
        List<@Nullable Object> values = new ArrayList<>();
        content.stream().map(Column::name).filter(changed::containsKey).forEach(column -> values.add(changed.get(column)));
        values.add(changes.position());
        values.add(CURRENT);
        values.addAll(keys);
        values.add(changes.position());
        changes.run(thing(keys), amendment, values.toArray());
    }

    private Statement amendment(Set<String> changed) {
        List<Column> differing = content.stream().filter(column -> changed.contains(column.name())).toList();
        if (differing.size() != changed.size()) {
            throw new IllegalArgumentException(name + " does not have all the columns " + changed);
        }
        String sql = "insert into " + name + Stream.of(key.stream(), content.stream(), Stream.of(FROM, TO)).flatMap(each -> each).map(Column::name)
                .collect(Collectors.joining(", ", " (", ")"))
                + " select " + Stream.of(
                        key.stream().map(Column::name),
                        content.stream().map(column -> changed.contains(column.name()) ? cast(column) : column.name()),
                        Stream.of(cast(FROM), cast(TO))).flatMap(each -> each).collect(Collectors.joining(", "))
                + " from " + name + " where " + keyed() + " and to_position = ?";
        return new Statement(sql, Stream.of(differing.stream(), Stream.of(FROM, TO), key.stream(), Stream.of(TO)).flatMap(each -> each).toList());
    }

    private static String cast(Column column) {
        return "cast(? as " + column.sqlType() + ")";
    }

    private String keyed() {
        return key.stream().map(column -> column.name() + " = ?").collect(Collectors.joining(" and "));
    }

    /** Statements about rows of the same first key column must keep their order; rows of different things are independent. */
    private String thing(List<?> keys) {
        return String.valueOf(keys.getFirst());
    }
}
