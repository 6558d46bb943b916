package org.ceasefiremonitor.api.log;

/**
 * Is told before and after each step by which an event comes into the signed log, on the thread that takes it. A node has nothing to do then; what
 * survives an end at any of these points is what tests ask.
 */
@FunctionalInterface
public interface Steps {

    /** As in every node. */
    Steps UNWATCHED = (step, taken) -> { };

    /** A step on the way into the log. */
    enum Step {
        /** Rows of a batch are written. */
        APPEND,
        /** The batch is committed. */
        COMMIT,
        /** Tiles and edge of the tree are written over the events of a batch. */
        BUILD,
        /** A checkpoint is signed. */
        SIGN,
        /** It is kept outside of the database. */
        KEEP,
        /** It is committed with its tree, and told to whoever waits for it. */
        PUBLISH
    }

    /**
     * A point on the way is reached.
     *
     * @param taken whether the step is taken; else it is about to be
     */
    void at(Step step, boolean taken);
}
