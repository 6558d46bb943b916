package org.ceasefiremonitor.projections.view;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ceasefiremonitor.projections.view.ViewReader.Reading;
import org.springframework.jdbc.core.RowMapper;

/**
 * The first rows of a versioned table in an order, and how many there are of each kind, so that it costs the same however many there are beside those
 * asked for, and versions of them. What is asked for is said in parts, each of which an index finds without passing others. Rows that hold still and rows that have ended
 * since the position of the reading are asked for apart: of the second there are few unless the position lies far back. Rows that the reader may not
 * see are passed.
 *
 * @param table   the table
 * @param columns what is read of a row
 * @param kind    the column by whose values rows are counted
 * @param indexed columns of which each part asks for one value, and that come before those of the order in an index; with {@code to_position} before them,
 *                only as many rows of a part are read as are told, unless the order has nulls last
 * @param order   what the order is by, in columns of the table without an alias
 * @param row     what is told of a row
 */
public record FirstRows<T>(String table, List<String> columns, String kind, List<String> indexed, List<String> order, RowMapper<T> row) {

    /** How many rows of a part are counted at most. */
    public static final int COUNTED = 10_000;

    /** A part for each of some values of a column. */
    public static List<String> each(Conditions conditions, String column, Collection<?> values) {
        return values.stream().map(value -> "d." + column + " = " + conditions.parameter(value)).toList();
    }

    /**
     * Reads the first rows.
     *
     * @param conditions which rows, and that the reader may see them; the table's alias is {@code d}
     * @param parts      conditions of which each row that is asked for fulfils one
     * @param most       how many are told
     */
    public Tallied<T> read(Reading reading, Conditions conditions, List<String> parts, int most) {
        conditions.and(reading.begun("d"));
        var from = " from " + table + " d where " + conditions.sql() + " and d.to_position ";
        // both bounds are named inclusively: H2 passes all entries of an index that equal an exclusive one
        var ended = from + "between " + (reading.position() + 1) + " and " + (VersionedTable.CURRENT - 1) + " and (" + String.join(" or ", parts) + ")";
        var holding = parts.stream().map(part -> from + "= " + VersionedTable.CURRENT + " and " + part).toList();

        var first = String.join(", ", order) + " limit " + most;
        // H2 reads on in the order of an index only if all its columns are named, also those of one value
        var inOrder = " order by d.to_position, " + indexed.stream().map(each -> "d." + each + ", ").collect(Collectors.joining()) + first;
        var rows = reading.jdbc().sql("select " + columns.stream().map(each -> "u." + each).collect(Collectors.joining(", ")) + " from ("
                        + together("select d.*", holding, inOrder, ended, " order by " + first) + ") u order by " + first)
                .params(conditions.parameters()).query(row).list();

        SortedMap<String, Long> by = new TreeMap<>();
        var limit = " limit " + COUNTED;
        reading.jdbc().sql("select u." + kind + ", count(*) from (" + together("select d." + kind, holding, limit, ended, limit) + ") u group by u." + kind)
                .params(conditions.parameters()).query(found -> {
                    by.put(found.getString(1), found.getLong(2));
                });
        var total = by.values().stream().mapToLong(Long::longValue).sum();
        return new Tallied<>(total, total >= COUNTED, by, rows);
    }

    private static String together(String select, List<String> holding, String endOfHolding, String ended, String endOfEnded) {
        return Stream.concat(holding.stream().map(each -> each + endOfHolding), Stream.of(ended + endOfEnded)).map(each -> "(" + select + each + ")")
                .collect(Collectors.joining(" union all "));
    }
}
