package org.ceasefiremonitor.api;

import java.util.List;

/** What the database of a node, H2, was asked while something was done. H2 itself counts the statements and the rows that they gave. */
public final class Asked {

    private final List<Statement> statements;

    private Asked(List<Statement> statements) {
        this.statements = statements;
    }

    private record Statement(String sql, long times, long rows) {
    }

    /** Has something done. The node must be at rest otherwise. */
    public static Asked during(Node node, Runnable something) {
        node.jdbc().sql("set query_statistics_max_entries 1000").update();
        node.jdbc().sql("set query_statistics true").update();
        try {
            something.run();
            return new Asked(node.jdbc().sql("select sql_statement, execution_count, cumulative_row_count from information_schema.query_statistics")
                    .query((row, n) -> new Statement(row.getString(1), row.getLong(2), row.getLong(3))).list());
        } finally {
            // which also forgets what was counted
            node.jdbc().sql("set query_statistics false").update();
        }
    }

    /** How often a statement was executed that reads from a table first. */
    public long times(String table) {
        return statements.stream().filter(each -> each.sql().contains(" from " + table + " ")).mapToLong(Statement::times).sum();
    }

    /** How many rows the statements gave that read from a table first and name a column of it. */
    public long rows(String table, String column) {
        return statements.stream().filter(each -> each.sql().contains(" from " + table + " ") && each.sql().contains("." + column))
                .mapToLong(Statement::rows).sum();
    }

    /** How many rows the statements gave that name a table. */
    public long given(String table) {
        return statements.stream().filter(each -> each.sql().contains(" " + table + " ")).mapToLong(Statement::rows).sum();
    }

    /** How often a statement was executed that names a table. */
    public long naming(String table) {
        return statements.stream().filter(each -> each.sql().contains(" " + table + " ")).mapToLong(Statement::times).sum();
    }
}
