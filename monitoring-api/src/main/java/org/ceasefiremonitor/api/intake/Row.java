package org.ceasefiremonitor.api.intake;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One row of a table, as it stands in the file. */
final class Row {

    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,15})?");
    private static final char REPLACEMENT = '\ufffd';

    private final long line;
    private final Map<String, Integer> columns;
    private final List<String> values;

    /**
     * @param line    number of the line of the file on which the row begins, from 1
     * @param columns place of each column, by name
     * @param values  the fields, in the order of the file
     */
    Row(long line, Map<String, Integer> columns, List<String> values) {
        this.line = line;
        this.columns = columns;
        this.values = values;
    }

    long line() {
        return line;
    }

    List<String> values() {
        return values;
    }

    /** The fields that are the source's own, without those that stand in front of a row that was rejected before. */
    List<String> own() {
        return values.subList(Math.min(values.size(), RejectedRows.columnsOf(columns.keySet())), values.size());
    }

    /** Checks that the row has as many fields as the header and that its bytes were UTF-8. */
    void requireWhole() throws UnreadableRow {
        if (values.size() != columns.size()) {
            throw new UnreadableRow(UnreadableRow.Reason.FIELDS,
                    "The row has " + values.size() + " fields, the header " + columns.size() + ".");
        }
        for (var value : values) {
            if (value.indexOf(REPLACEMENT) >= 0) {
                throw new UnreadableRow(UnreadableRow.Reason.ENCODING, "The row holds bytes that are not UTF-8: " + value);
            }
        }
    }

    /** The field of a column, white space around it removed; empty if it is. */
    String text(String column) {
        var place = columns.get(column);
        return place == null || place >= values.size() ? "" : values.get(place).strip();
    }

    /** The first of these columns that the file has; the first of all if it has none. */
    String first(List<String> alternatives) {
        return alternatives.stream().filter(columns::containsKey).findFirst().orElse(alternatives.getFirst());
    }

    /** The field of a column as degrees, from -limit to limit. */
    double degrees(String column, int limit) throws UnreadableRow {
        var text = text(column);
        if (DEGREES.matcher(text).matches()) {
            double degrees = Double.parseDouble(text);
            if (Math.abs(degrees) <= limit) {
                return degrees;
            }
        }
        throw new UnreadableRow(UnreadableRow.Reason.PLACE,
                column + " must be degrees from -" + limit + " to " + limit + ", was " + quoted(text) + ".");
    }

    /** A field as messages show it. */
    static String quoted(String text) {
        return text.isEmpty() ? "empty" : "\"" + text + "\"";
    }
}
