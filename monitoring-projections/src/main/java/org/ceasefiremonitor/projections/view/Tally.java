package org.ceasefiremonitor.projections.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of counts that holds only the present: each row is a key and how often it was counted, kept in a column {@code tally} that is
 * never zero or less. What is added in one batch is summed in memory first and then moves each row once, so a busy key costs no more
 * than a quiet one.
 */
public final class Tally {

    private final String name;
    private final List<Column> key;
    private final String move;
    private final String start;
    private final String drop;

    /**
     * @param name the table
     * @param key  the columns that are counted by; none may be null
     */
    public Tally(String name, List<Column> key) {
        this.name = name;
        this.key = List.copyOf(key);
        String keyed = key.stream().map(column -> column.name() + " = ?").collect(Collectors.joining(" and "));
        this.move = "update " + name + " set tally = tally + ? where " + keyed;
        this.start = Statement.insert(name, Stream.concat(key.stream(), Stream.of(Column.whole("tally"))).toList()).sql();
        this.drop = "delete from " + name + " where tally = 0 and " + keyed;
    }

    /** The table's name. */
    public String name() {
        return name;
    }

    List<Column> key() {
        return new ArrayList<>(key);
    }

    String move() {
        return move;
    }

    String start() {
        return start;
    }

    String drop() {
        return drop;
    }
}
