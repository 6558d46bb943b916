package org.ceasefiremonitor.projections.definition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.ceasefiremonitor.core.directory.Definition;
import org.ceasefiremonitor.core.directory.PersonalDefinition;
import org.ceasefiremonitor.projections.view.Json;
import org.ceasefiremonitor.projections.view.LatestCorrection;
import org.ceasefiremonitor.projections.view.Rows;
import org.jspecify.annotations.Nullable;

/**
 * A definition as a row has it.
 *
 * @param position   position of the log at which it begins to hold
 * @param recordedAt when it was recorded
 * @param corrected  the latest correction; absent if nothing was corrected
 * @param definition the definition
 */
public record Defined<D extends Definition>(long position, Instant recordedAt, @Nullable LatestCorrection corrected, D definition) {

    /** The columns with which a row begins. */
    static final List<String> COLUMNS = List.of("from_position", "recorded_at", "correction", "definition");

    /**
     * A row that begins with {@link #COLUMNS}, and {@code personal} after them where the
     * definition has a part that is personal.
     */
    public static <D extends Definition> Defined<D> of(ResultSet row, Class<D> type) throws SQLException {
        return new Defined<>(row.getLong(1), Rows.instant(row, 2), row.getString(3) == null ? null : Json.read(row.getString(3), LatestCorrection.class),
                PersonalDefinition.class.isAssignableFrom(type) ? PersonalPart.read(row.getString(4), row.getString(5), type) : Json.read(row.getString(4), type));
    }
}
