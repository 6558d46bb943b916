package org.ceasefiremonitor.api.intake;

import java.util.List;
import java.util.Set;
import org.ceasefiremonitor.core.zone.ReportViolation;

/** A published data set whose rows can be read as reports. */
interface DataSet {

    /** The word by which it is chosen, and the source that its reports name. */
    String name();

    /** The line that its licence wants shown wherever its data are. */
    String attribution();

    /** Columns without which a file is not of this data set. */
    List<String> columns();

    /** Whether the row is a second heading and not data. */
    boolean isHeading(Row row);

    /**
     * Reads a row as a report. The same row gives the same report in every run.
     *
     * @param row  the row
     * @param side who held the area, as the operator of the import says for the whole file: participant id of a Party, BUFFER or UNKNOWN
     */
    Reading read(Row row, String side) throws UnreadableRow;

    /**
     * A row, read.
     *
     * @param command what to send
     * @param remarks what the report does not carry as the source has it
     */
    record Reading(ReportViolation command, Set<Remark> remarks) {
    }
}
