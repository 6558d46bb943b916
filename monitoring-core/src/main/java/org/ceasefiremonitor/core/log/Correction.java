package org.ceasefiremonitor.core.log;

/**
 * An event that sets right what was recorded before, or strikes what never was. It names the fact by the key that the thing itself has
 * for it, says what is right, and why. What was recorded stays in the log, and nobody's judgement of it is changed.
 */
public interface Correction extends Event {

    /** Why; never blank. */
    String reason();

    @Override
    default String stated() {
        return reason();
    }
}
