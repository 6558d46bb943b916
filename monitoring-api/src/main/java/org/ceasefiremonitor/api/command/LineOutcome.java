package org.ceasefiremonitor.api.command;

/** What came of one command of a run. */
public sealed interface LineOutcome {

    /** The command was recorded, now or earlier. */
    record Accepted(Outcome outcome) implements LineOutcome {
    }

    /**
     * The command was refused.
     *
     * @param reason what {@link CommandGate#submit} would have thrown, which also says whether it may have been recorded
     */
    record Refused(RuntimeException reason) implements LineOutcome {
    }
}
