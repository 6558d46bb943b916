package org.ceasefiremonitor.projections.view;

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
    private final List<Column> detail;
    private final String move;
    private final String start;
    private final String raise;
    private final Statement note;
    private final String gather;
    private final String drop;

    /**
     * @param name   the table
     * @param key    the columns that are counted by; none may be null
     * @param detail further columns that the key decides
     */
    public Tally(String name, List<Column> key, List<Column> detail) {
        this.name = name;
        this.key = List.copyOf(key);
        this.detail = List.copyOf(detail);
        String keyed = key.stream().map(column -> column.name() + " = ?").collect(Collectors.joining(" and "));
        this.move = "update " + name + " set tally = tally + ? where " + keyed;
        List<Column> columns = Stream.of(key.stream(), detail.stream(), Stream.of(Column.whole("tally"))).flatMap(each -> each).toList();
        this.start = Statement.insert(name, columns).sql();
        this.raise = start.replaceFirst(" \\(", " as held (") + " on conflict (" + names(key, "") + ") do update set tally = held.tally + excluded.tally";
        this.note = Statement.insert(notes(), columns);
        this.gather = "merge into " + name + " held using (select " + names(key, "")
                + detail.stream().map(column -> ", min(" + column.name() + ") as " + column.name()).collect(Collectors.joining()) + ", sum(tally) as tally from " + notes()
                + " group by " + names(key, "") + " order by " + names(key, "") + ") noted on ("
                + key.stream().map(column -> "held." + column.name() + " = noted." + column.name()).collect(Collectors.joining(" and ")) + ")"
                + " when matched and held.tally + noted.tally = 0 then delete"
                + " when matched then update set tally = held.tally + noted.tally"
                + " when not matched and noted.tally <> 0 then insert (" + names(columns, "") + ") values (" + names(columns, "noted.") + ")";
        this.drop = "delete from " + name + " where tally = 0 and " + keyed;
    }

    /** What is counted: the values of the key, and of the columns that the key decides. */
    record Counted(List<?> key, List<?> detail) {

        Counted {
            key = List.copyOf(key);
            detail = List.copyOf(detail);
        }
    }

    /** The table's name. */
    public String name() {
        return name;
    }

    Counted counted(List<?> keys, List<?> details) {
        if (keys.size() != key.size() || details.size() != detail.size()) {
            throw new IllegalArgumentException(name + " counts by " + key.size() + " columns with " + detail.size() + " more");
        }
        return new Counted(keys, details);
    }

    List<Column> key() {
        return key;
    }

    List<Column> detail() {
        return detail;
    }

    String move() {
        return move;
    }

    String start() {
        return start;
    }

    /** Moves a row or starts it, by what counts up, in the words of PostgreSQL. It could not count down: the table's check looks at what is to be inserted. */
    String raise() {
        return raise;
    }

    /** Table beside a table that is being filled, of what counts have moved by; that is quicker than to move them. */
    public String notes() {
        return name + "_noted";
    }

    /** Puts a move of a count into the notes. */
    Statement note() {
        return note;
    }

    /** Moves the counts by all that is noted. What would be counted less than never is refused by the table's check. */
    public String gather() {
        return gather;
    }

    private static String names(List<Column> columns, String before) {
        return columns.stream().map(column -> before + column.name()).collect(Collectors.joining(", "));
    }

    String drop() {
        return drop;
    }
}
