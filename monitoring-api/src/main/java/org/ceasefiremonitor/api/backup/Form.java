package org.ceasefiremonitor.api.backup;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How a value of a column is written as JSON and read back, alike for both databases. */
enum Form {
    NUMBER(Types.BIGINT) {
        @Override
        Object value(ResultSet row, int column) throws SQLException {
            return row.getLong(column);
        }

        @Override
        void bind(PreparedStatement statement, int index, JsonNode value) throws SQLException {
            statement.setLong(index, value.longValue());
        }
    },
    FLAG(Types.BOOLEAN) {
        @Override
        Object value(ResultSet row, int column) throws SQLException {
            return row.getBoolean(column);
        }

        @Override
        void bind(PreparedStatement statement, int index, JsonNode value) throws SQLException {
            statement.setBoolean(index, value.booleanValue());
        }
    },
    TEXT(Types.VARCHAR) {
        @Override
        @Nullable Object value(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        void bind(PreparedStatement statement, int index, JsonNode value) throws SQLException {
            statement.setString(index, value.stringValue());
        }
    },
    UUID(Types.OTHER) {
        @Override
        Object value(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        void bind(PreparedStatement statement, int index, JsonNode value) throws SQLException {
            statement.setObject(index, java.util.UUID.fromString(value.stringValue()));
        }
    },
    INSTANT(Types.TIMESTAMP_WITH_TIMEZONE) {
        @Override
        @Nullable Object value(ResultSet row, int column) throws SQLException {
            var time = row.getObject(column, OffsetDateTime.class);
            return time == null ? null : time.toInstant().toString();
        }

        @Override
        void bind(PreparedStatement statement, int index, JsonNode value) throws SQLException {
            statement.setObject(index, Instant.parse(value.stringValue()).atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        }
    },
    BYTES(Types.VARBINARY) {
        @Override
        @Nullable Object value(ResultSet row, int column) throws SQLException {
            var bytes = row.getBytes(column);
            return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
        }

        @Override
        void bind(PreparedStatement statement, int index, JsonNode value) throws SQLException {
            statement.setBytes(index, Base64.getDecoder().decode(value.stringValue()));
        }
    };

    private final int type;

    Form(int type) {
        this.type = type;
    }

    abstract @Nullable Object value(ResultSet row, int column) throws SQLException;

    abstract void bind(PreparedStatement statement, int index, JsonNode value) throws SQLException;

    /** The value as it goes into a line. */
    final @Nullable Object read(ResultSet row, int column) throws SQLException {
        var value = value(row, column);
        return row.wasNull() ? null : value;
    }

    /** Sets a parameter to a value from a line. */
    final void write(PreparedStatement statement, int index, JsonNode value) throws SQLException {
        if (value.isNull()) {
            statement.setNull(index, type);
        } else {
            bind(statement, index, value);
        }
    }

    /** The form of a column, by what its database calls its type. */
    static Form of(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "bigint", "smallint", "integer", "int8", "int4", "int2", "bigserial" -> NUMBER;
            case "boolean", "bool" -> FLAG;
            case "character varying", "varchar", "text" -> TEXT;
            case "uuid" -> UUID;
            case "timestamp with time zone", "timestamptz" -> INSTANT;
            case "binary varying", "bytea" -> BYTES;
            default -> throw new IllegalStateException("a column of type " + type + " can not be copied yet");
        };
    }
}
