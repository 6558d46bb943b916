package org.ceasefiremonitor.api.transparency;

/** The log is not what was signed before: nothing more is recorded or signed until a person has looked at it. The message says what to do. */
final class LogHalted extends Exception {

    private static final long serialVersionUID = 1L;

    LogHalted(String message) {
        super(message, null, false, false);
    }
}
