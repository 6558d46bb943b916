package org.ceasefiremonitor.projections.view;

import java.sql.Types;

/**
 * A column that a view writes, with its type, so that an absent value is bound with the same type as a present one. The PostgreSQL
 * driver would otherwise prepare the statement anew within a batch, each time an optional column is or is not there.
 *
 * @param name     name in the table
 * @param jdbcType constant of {@link Types}
 * @param sqlType  the type's name in SQL, as both databases know it
 */
public record Column(String name, int jdbcType, String sqlType) {

    /** Characters. */
    public static Column text(String name) {
        return new Column(name, Types.VARCHAR, "varchar");
    }

    /** A whole number. */
    public static Column whole(String name) {
        return new Column(name, Types.BIGINT, "bigint");
    }

    /** A number with a fraction. */
    public static Column number(String name) {
        return new Column(name, Types.DOUBLE, "double precision");
    }

    /** An instant, microseconds, UTC. */
    public static Column instant(String name) {
        return new Column(name, Types.TIMESTAMP_WITH_TIMEZONE, "timestamp(6) with time zone");
    }

    /** True or false. */
    public static Column flag(String name) {
        return new Column(name, Types.BOOLEAN, "boolean");
    }
}
