package org.ceasefiremonitor.projections.view;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.springframework.jdbc.core.RowMapper;

/**
 * The first rows of a versioned table in an order, and how many there are of each kind, so that it costs the same however many there are. Rows that hold
 * still and rows that have ended since the position of the reading are asked for apart: of the first, which an index has in the order asked for, only as
 * many are read as are told, and of the second there are few unless the position lies far back.
 *
 * @param table   the table
 * @param columns what is read of a row
 * @param kind    the column by whose values rows are counted
 * @param fixed   a column of which the conditions ask for one value; an index has {@code to_position}, this and the order as its columns
 * @param order   columns of the order, among those that are read
 * @param row     what is told of a row
 */
public record FirstRows<T>(String table, List<String> columns, String kind, String fixed, List<String> order, RowMapper<T> row) {

    /** How many rows are counted at most. */
    public static final int COUNTED = 10_000;

    /**
     * Reads the first rows.
     *
     * @param conditions which rows, and that the reader may see them; the table's alias is {@code d}
     * @param most       how many are told
     */
    public Tallied<T> read(Reading reading, Conditions conditions, int most) {
        conditions.and(reading.begun("d"));
        var from = " from " + table + " d where " + conditions.sql() + " and d.to_position ";
        var holding = from + "= " + VersionedTable.CURRENT;
        // both bounds are named inclusively: H2 passes all entries of an index that equal an exclusive one
        var ended = from + "between " + (reading.position() + 1) + " and " + (VersionedTable.CURRENT - 1);

        var read = "select " + columns.stream().map(each -> "d." + each).collect(Collectors.joining(", "));
        var first = order.stream().map(each -> "d." + each).collect(Collectors.joining(", ")) + " limit " + most;
        var rows = reading.jdbc().sql("select " + columns.stream().map(each -> "u." + each).collect(Collectors.joining(", ")) + " from ((" + read + holding
                        // H2 reads on in the order of an index only if all its columns are named, also those of one value
                        + " order by d.to_position, d." + fixed + ", " + first + ") union all (" + read + ended + " order by " + first + ")) u order by " + order.stream().map(each -> "u." + each).collect(Collectors.joining(", "))
                        + " limit " + most).params(conditions.parameters()).query(row).list();

        SortedMap<String, Long> by = new TreeMap<>();
        var counted = "select d." + kind;
        var limit = " limit " + COUNTED;
        reading.jdbc().sql("select u." + kind + ", count(*) from ((" + counted + holding + limit + ") union all (" + counted + ended + limit + ")) u group by u." + kind)
                .params(conditions.parameters()).query(found -> {
                    by.put(found.getString(1), found.getLong(2));
                });
        var total = by.values().stream().mapToLong(Long::longValue).sum();
        return new Tallied<>(total, total >= COUNTED, by, rows);
    }
}
