package org.ceasefiremonitor.projections.view;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one event changes in a view. All of it takes effect, or none: a handler that throws has changed nothing. */
public interface Changes {

    /** Position of the event. */
    long position();

    /**
     * Runs a statement with the batch.
     *
     * @param thing  key of the thing whose rows it changes; the order of statements is kept per thing only
     * @param values one value per parameter
     */
    void run(String thing, Statement statement, @Nullable Object... values);

    /**
     * Clears what is personal of a subject, in the columns {@code subject} and {@code personal} of a table, in all versions of all rows. It is
     * done after all that the batch writes, since an event of the batch may have been read while the subject's key was still there.
     *
     * @param table   the table
     * @param subject the subject's id
     */
    void clear(String table, String subject);

    /**
     * Adds to a count.
     *
     * @param key    values of the tally's key columns
     * @param detail values of its further columns
     * @param delta  how many to add; negative to take back
     */
    void count(Tally tally, List<?> key, List<?> detail, long delta);

    /**
     * The latest value kept under a key in this batch, or what is stored. For folds whose former value lives in a row that an earlier
     * event of the same batch may have written but that is not in the database yet.
     */
    <T> @Nullable T kept(String key, Class<T> type, Supplier<@Nullable T> stored);

    /** Keeps a value for the later events of this batch. */
    void keep(String key, Object value);
}
