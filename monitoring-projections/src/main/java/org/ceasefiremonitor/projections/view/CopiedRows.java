package org.ceasefiremonitor.projections.view;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way into a table of PostgreSQL by its {@code COPY} in binary form, which costs client and server about a fifth of what insert
 * statements do. It is part of the transaction as those are, and fails as a whole. The form is that of the PostgreSQL manual, COPY, "Binary Format".
 */
final class CopiedRows {

    /** Rows below which statements are as quick. */
    static final int WORTH_IT = 64;

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0};
    /** 2000-01-01T00:00:00Z, from which PostgreSQL counts. */
    private static final long EPOCH_S = 946_684_800;
    private static final int ABSENT = -1;
    private static final short END = -1;
    /** Characters up to which a text, nearly always a name or a code in ASCII, is not worth an array of its own. */
    private static final int SHORT = 48;
    private static final int FLUSH_BYTES = 1 << 16;

    private ByteBuffer bytes = ByteBuffer.allocate(2 * FLUSH_BYTES);

    private CopiedRows() {
    }

    /** Whether the database takes rows so. */
    static boolean canBe(Connection connection) throws SQLException {
        return connection.isWrapperFor(PGConnection.class);
    }

    /**
     * Inserts rows.
     *
     * @param table   the table, with its schema where that is not the current one
     * @param columns the columns
     * @param rows    one value per column each
     */
    static void into(Connection connection, String table, List<Column> columns, List<@Nullable Object[]> rows) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table
                + columns.stream().map(Column::name).collect(Collectors.joining(", ", " (", ")")) + " from stdin (format binary)");
        try {
            CopiedRows copied = new CopiedRows();
            copied.bytes.put(SIGNATURE);
            for (@Nullable Object[] row : rows) {
                copied.add(columns, row);
                copied.flush(copy, FLUSH_BYTES);
            }
            copied.bytes.putShort(END);
            copied.flush(copy, 0);
            long inserted = copy.endCopy();
            if (inserted != rows.size()) {
                throw new IllegalStateException("Expected " + rows.size() + " new rows in " + table + " but there are " + inserted);
            }
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void flush(CopyIn copy, int from) throws SQLException {
        if (bytes.position() > from) {
            copy.writeToCopy(bytes.array(), 0, bytes.position());
            bytes.clear();
        }
    }

    private void add(List<Column> columns, @Nullable Object[] values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException("Expected " + columns.size() + " values but got " + values.length);
        }
        room(Short.BYTES).putShort((short) values.length);
        for (int i = 0; i < values.length; i++) {
            add(columns.get(i), values[i]);
        }
    }

    private void add(Column column, @Nullable Object value) {
        if (value == null) {
            room(Integer.BYTES).putInt(ABSENT);
            return;
        }
        switch (column.jdbcType()) {
            case Types.VARCHAR -> add(value instanceof Enum<?> constant ? constant.name() : (String) value);
            case Types.BIGINT -> room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(((Number) value).longValue());
            case Types.DOUBLE -> room(Integer.BYTES + Double.BYTES).putInt(Double.BYTES).putDouble((Double) value);
            case Types.TIMESTAMP_WITH_TIMEZONE -> room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(microseconds((Instant) value));
            case Types.BOOLEAN -> room(Integer.BYTES + 1).putInt(1).put((byte) ((Boolean) value ? 1 : 0));
            default -> throw new IllegalArgumentException("No rule to copy a " + value.getClass() + " into " + column.name());
        }
    }

    private void add(String text) {
        int length = text.length();
        if (length <= SHORT) {
            ByteBuffer room = room(Integer.BYTES + length);
            int start = room.position();
            int i = 0;
            room.putInt(length);
            while (i < length && text.charAt(i) < 0x80) {
                room.put((byte) text.charAt(i++));
            }
            if (i == length) {
                return;
            }
            room.position(start);
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        room(Integer.BYTES + encoded.length).putInt(encoded.length).put(encoded);
    }

    /** Rounded half up to the microsecond as the driver rounds a bound instant, so that a row is the same whichever way it goes. */
    private static long microseconds(Instant instant) {
        Instant rounded = instant.plusNanos(500);
        return Math.addExact(Math.multiplyExact(rounded.getEpochSecond() - EPOCH_S, 1_000_000), rounded.getNano() / 1_000);
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            ByteBuffer larger = ByteBuffer.allocate(Math.max(2 * bytes.capacity(), bytes.position() + more));
            larger.put(bytes.flip());
            bytes = larger;
        }
        return bytes;
    }
}
