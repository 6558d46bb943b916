package org.ceasefiremonitor.api.intake;

import java.util.List;
import java.util.Set;
import org.ceasefiremonitor.core.zone.ReportViolation;
import org.jspecify.annotations.Nullable;

/** A published data set whose rows can be read as reports, and how they are read. */
interface DataSet {

    /** The word by which it is chosen; the name of its mapping and the source that its reports name. */
    String name();

    /** Version of the mapping. It is raised when the same row would make another report. */
    String version();

    /** SHA-256 of the mapping's file; null for one that is built in. */
    default @Nullable String sha256() {
        return null;
    }

    /** The licence under which it is published. */
    String licence();

    /** The line that its licence wants shown wherever its data are. */
    String attribution();

    /** The columns without which a file is not of this data set, and that a file with this header lacks. */
    List<String> missing(List<String> header);

    /** Whether the row is a second heading and not data. */
    default boolean isHeading(Row row) {
        return false;
    }

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
     * @param command what to send, without the import that it will name
     * @param remarks what the report does not carry as the source has it
     */
    record Reading(ReportViolation command, Set<Remark> remarks) {
    }
}
