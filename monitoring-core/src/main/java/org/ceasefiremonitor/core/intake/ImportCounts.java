package org.ceasefiremonitor.core.intake;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.ceasefiremonitor.core.rule.InvalidInput;

/**
 * What came of the rows of a file, as the importer counted: each row is one of the four that follow the first.
 *
 * @param rows       rows read so far, headings not counted
 * @param recorded   rows that became reports
 * @param repeats    rows equal to an earlier one, which count once
 * @param refused    rows that a rule of the mechanism refused
 * @param unreadable rows that can not be read without guessing
 */
public record ImportCounts(
        @JsonPropertyDescription("Rows read so far, headings not counted; the sum of the others.")
        long rows,
        @JsonPropertyDescription("Rows that became reports.")
        long recorded,
        @JsonPropertyDescription("Rows equal to an earlier one, which count once.")
        long repeats,
        @JsonPropertyDescription("Rows that a rule of the mechanism refused.")
        long refused,
        @JsonPropertyDescription("Rows that can not be read without guessing.")
        long unreadable) {

    /** Of an import that has only begun. */
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0);

    public ImportCounts {
        if (rows < 0 || recorded < 0 || repeats < 0 || refused < 0 || unreadable < 0) {
            throw new InvalidInput("counts", "must not be negative");
        }
        if (rows != recorded + repeats + refused + unreadable) {
            throw new InvalidInput("counts.rows", "must be the sum of recorded, repeats, refused and unreadable, "
                    + (recorded + repeats + refused + unreadable) + ", was " + rows);
        }
    }

    /** Whether no figure is below that of earlier counts. */
    boolean notBefore(ImportCounts earlier) {
        return rows >= earlier.rows && recorded >= earlier.recorded && repeats >= earlier.repeats && refused >= earlier.refused
                && unreadable >= earlier.unreadable;
    }
}
