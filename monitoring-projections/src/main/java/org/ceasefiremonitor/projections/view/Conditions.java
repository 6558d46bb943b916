package org.ceasefiremonitor.projections.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conditions of a query, all of which must hold, with their parameters. Absent values ask for nothing. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters;

    /** No conditions yet. */
    public Conditions() {
        this(new HashMap<>());
    }

    private Conditions(Map<String, Object> parameters) {
        this.parameters = parameters;
    }

    /** Conditions of a part of the same query: an empty list of its own, with names of parameters that do not clash. */
    public Conditions part() {
        return new Conditions(parameters);
    }

    /** Adds a condition without parameters. */
    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /**
     * Adds a condition on a value, if there is one.
     *
     * @param condition SQL in which a question mark stands for the value
     */
    public Conditions and(String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition.replace("?", parameter(value)));
        }
        return this;
    }

    /** Adds the condition that a column holds one of the values, if there are any. */
    public Conditions among(String column, Collection<?> values) {
        if (values.size() == 1) {
            // an equation, unlike a list of one, lets H2 read on in the order of an index that begins with the column
            return and(column + " = ?", values.iterator().next());
        }
        if (!values.isEmpty()) {
            conditions.add(column + " in (" + parameter(values.stream().map(Conditions::stored).toList()) + ")");
        }
        return this;
    }

    /** Adds a parameter for use in a condition's text. */
    public String parameter(Object value) {
        String name = "p" + parameters.size();
        parameters.put(name, stored(value));
        return ":" + name;
    }

    /** The conditions, joined; true if there are none. */
    public String sql() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    /** The parameters by name. */
    public Map<String, Object> parameters() {
        return parameters;
    }

    /** How a value is bound: instants with their offset, constants and identifiers as text. */
    static Object stored(Object value) {
        return switch (value) {
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case org.ceasefiremonitor.core.identity.Identifier identifier -> identifier.value();
            default -> value;
        };
    }
}
