package org.ceasefiremonitor.projections.view;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells faults that will pass, such as a database that is away, from those of the event that was handled. */
public final class Passing {

    private static final String STATE_OF_TRANSACTION = "25";

    private Passing() {
    }

    /** Whether the same event may well be taken in at another time. */
    public static boolean is(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof ViewWriter.RepeatUnit || cause instanceof TransientDataAccessException || cause instanceof RecoverableDataAccessException
                    || cause instanceof NonTransientDataAccessResourceException || cause instanceof TransactionException
                    || cause instanceof SQLTransientException || cause instanceof SQLRecoverableException
                    || cause instanceof SQLNonTransientConnectionException || cause instanceof InterruptedException
                    || cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith(STATE_OF_TRANSACTION)) {
                return true;
            }
        }
        return false;
    }
}
