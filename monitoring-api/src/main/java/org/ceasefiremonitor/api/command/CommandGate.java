package org.ceasefiremonitor.api.command;

import java.util.List;

/**
 * The one way in which a command reaches the aggregates. The gate checks the actor's mandate, answers repeats, compares preconditions,
 * has the command decided and waits until its events are in the log.
 */
public interface CommandGate {

    /**
     * Has one command decided and recorded.
     *
     * @throws org.ceasefiremonitor.core.rule.Refusal      if a rule is broken; nothing was recorded
     * @throws org.ceasefiremonitor.core.rule.InvalidInput if a value is bad in a way that only the decision could see; nothing was recorded
     * @throws org.ceasefiremonitor.api.log.StoreUnavailable                            if the log can not be reached; whether the command was recorded may be unknown,
     *                                                     and repeating it with the same key or the same id resolves it
     */
    Outcome submit(Submission submission);

    /**
     * Has a run of at most 500 {@code ReportViolation} commands decided together. Each is accepted or refused by itself; where the log
     * can not be reached or deciding fails, the lines that have no answer yet are refused with that, and the others keep theirs.
     *
     * @return one outcome for each submission, in their order
     */
    List<LineOutcome> submitReports(List<Submission> run);
}
