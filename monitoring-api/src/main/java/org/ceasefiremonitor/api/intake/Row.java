package org.ceasefiremonitor.api.intake;

import java.util.List;
import java.util.Map;

/** One row of a table, as it stands in the file. */
final class Row {

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
}
