package org.ceasefiremonitor.projections.rebuild;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.ceasefiremonitor.projections.view.Layout;
import org.ceasefiremonitor.projections.view.TableSets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings all views back to the tables that migrations know, before a migration changes those. Rebuilds that are under way begin anew, with the
 * tables as the migration leaves them. For a start at which no other node runs.
 */
public final class HomeComing {

    private final JdbcClient jdbc;
    private final TransactionTemplate together;

    /** @param dataSource the database */
    public HomeComing(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.together = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /** Brings the views back; nothing to do where there are none yet. Answers how many were not at home. */
    public int run(Collection<Layout> layouts) {
        boolean two = jdbc.sql("select count(*) from information_schema.columns where lower(table_name) = 'view_position' and lower(column_name) = 'slot'")
                .query(Long.class).single() > 0;
        if (!two) {
            return 0;
        }
        Map<String, Integer> away = new TreeMap<>();
        jdbc.sql("select view, slot from view_position where slot <> ?").param(TableSets.HOME).query(row -> {
            away.put(row.getString(1), row.getInt(2));
        });
        away.forEach((view, slot) -> {
            String schema = TableSets.schema(slot);
            List<String> copied = jdbc.sql("select table_name from information_schema.tables where lower(table_schema) = ?").param(schema)
                    .query(String.class).list().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
            layouts.stream().filter(layout -> layout.view().equals(view)).forEach(layout -> together.executeWithoutResult(status ->
                    bring(layout, layout.tables().stream().filter(copied::contains).toList(), schema)));
        });
        if (jdbc.sql("select count(*) from information_schema.tables where lower(table_name) = 'view_rebuild'").query(Long.class).single() > 0) {
            jdbc.sql("update view_rebuild set state = 'WAITING', owner = null where state = 'FILLING'").update();
        }
        return away.size();
    }

    private void bring(Layout layout, List<String> tables, String schema) {
        String view = layout.view();
        for (String table : tables) {
            jdbc.sql("delete from " + table).update();
            jdbc.sql("insert into " + table + " select * from " + schema + "." + table).update();
            if (layout.personal()) {
                // an erasure will clear only the set that holds the view
                jdbc.sql("delete from " + schema + "." + table).update();
            }
        }
        jdbc.sql("delete from parked_event where follower = ? and slot <> (select p.slot from view_position p where p.view = ?)").params(view, view).update();
        jdbc.sql("update parked_event set slot = ? where follower = ?").params(TableSets.HOME, view).update();
        jdbc.sql("update view_position set slot = ? where view = ?").params(TableSets.HOME, view).update();
    }
}
