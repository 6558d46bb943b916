package org.ceasefiremonitor.api.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.ceasefiremonitor.core.log.leaf.Meta;
import org.ceasefiremonitor.projections.marking.Reader;
import org.ceasefiremonitor.projections.view.Conditions;
import org.ceasefiremonitor.api.transparency.TreeRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What entries of the log commit to, for those who may see the events. */
@Component
final class Openings {

    private static final String COLUMNS = "select e.position, e.envelope, e.salt, e.payload, e.about, e.command, e.command_id, e.actor_capacity, e.actor_authority,"
            + " e.authenticated, e.reason, e.originator from event e where";

    private final JdbcClient jdbc;

    Openings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What one entry commits to.
     *
     * @param index    position of the event
     * @param envelope what was said of the event when it was recorded, as its commitment was made over it
     * @param salt     under which the commitment was made, hexadecimal
     * @param payload  what happened, as it is stored; the envelope has its digest
     * @param meta     the rest that was stored with it; the envelope has its digest
     */
    public record Opening(long index, String envelope, String salt, String payload, String meta) {
    }

    /** The openings of the events at the positions from one to before another that a reader may see, in order. */
    List<Opening> find(long from, long until, Reader reader) {
        var conditions = new Conditions().and("e.position >= ?", from).and("e.position < ?", until);
        reader.restrict(conditions, "e");
        return jdbc.sql(COLUMNS + ' ' + conditions.sql() + " order by e.position")
                .params(conditions.parameters()).query((row, n) -> opening(row)).list();
    }

    /** The openings of the rotations of the log before a position, in order; everybody may see them. */
    List<Opening> rotations(long until) {
        return jdbc.sql(COLUMNS + " e.type = ? and e.position < ? order by e.position").params(TreeRows.ROTATED, until).query((row, n) -> opening(row)).list();
    }

    private static Opening opening(ResultSet row) throws SQLException {
        var meta = new Meta(row.getString(5), row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getBoolean(10), row.getString(11),
                row.getString(12));
        return new Opening(row.getLong(1), row.getString(2), HexFormat.of().formatHex(row.getBytes(3)), row.getString(4), meta.json());
    }
}
