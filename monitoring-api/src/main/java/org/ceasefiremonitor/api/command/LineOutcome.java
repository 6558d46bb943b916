package org.ceasefiremonitor.api.command;

/** What came of one command of a run. */
public sealed interface LineOutcome {

    /** The command was recorded, now or earlier. */
    record Accepted(Outcome outcome) implements LineOutcome {
    }

    /**
     * The command was refused and recorded nothing.
     *
     * @param reason what {@link CommandGate#submit} would have thrown
     */
    record Refused(RuntimeException reason) implements LineOutcome {
    }
}
