package org.ceasefiremonitor.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * How many rows of tables and entries of indexes H2 passes to answer queries, those among them that it gives none of. Each query is asked a second time, with
 * the same parameters, for how it was answered.
 */
public final class RowsPassed {

    private static final Pattern PASSED = Pattern.compile("scanCount: (\\d+)");

    private final DataSource asked;
    private final List<String> plans = new ArrayList<>();

    /** @param database an H2 database */
    public RowsPassed(DataSource database) {
        this.asked = proxy(DataSource.class, (method, arguments) -> {
            var given = method.invoke(database, arguments);
            return given instanceof Connection connection ? connection(connection) : given;
        });
    }

    /** The database; what is asked of it by prepared statements is counted. */
    public DataSource asked() {
        return asked;
    }

    /** How many were passed since this was last asked. */
    public long passed() {
        var sum = plans.stream().flatMap(plan -> PASSED.matcher(plan).results()).mapToLong(found -> Long.parseLong(found.group(1))).sum();
        plans.clear();
        return sum;
    }

    private Connection connection(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            var given = method.invoke(connection, arguments);
            return given instanceof PreparedStatement statement ? statement(connection, statement, (String) arguments[0]) : given;
        });
    }

    private PreparedStatement statement(Connection connection, PreparedStatement statement, String sql) {
        record Setting(Method method, Object[] arguments) {
        }
        var settings = new ArrayList<Setting>();
        return proxy(PreparedStatement.class, (method, arguments) -> {
            if (method.getName().startsWith("set") && arguments.length > 1 && arguments[0] instanceof Integer) {
                settings.add(new Setting(method, arguments));
            }
            if (method.getName().equals("executeQuery")) {
                try (var explained = connection.prepareStatement("explain analyze " + sql)) {
                    for (var each : settings) {
                        each.method().invoke(explained, each.arguments());
                    }
                    try (var rows = explained.executeQuery()) {
                        rows.next();
                        plans.add(rows.getString(1));
                    }
                }
            }
            return method.invoke(statement, arguments);
        });
    }

    private interface Call {
        Object with(Method method, Object[] arguments) throws SQLException, IllegalAccessException, InvocationTargetException;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(RowsPassed.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            try {
                return call.with(method, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
