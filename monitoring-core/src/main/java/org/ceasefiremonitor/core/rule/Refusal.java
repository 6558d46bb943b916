package org.ceasefiremonitor.core.rule;

import java.util.Map;

/** A command was refused because of a rule. Nothing was recorded. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient Map<String, Object> details;

    /**
     * @param rule    the rule that was broken
     * @param message one sentence for the person who sent the command: what is wrong in this case and what to do about it
     * @param details facts that help a program to react (ids, limits, instants); JSON-friendly values, never another actor's content
     */
    public Refusal(Rule rule, String message, Map<String, Object> details) {
        super(message, null, false, false);
        this.rule = rule;
        this.details = Map.copyOf(details);
    }

    public Refusal(Rule rule, String message) {
        this(rule, message, Map.of());
    }

    /**
     * That there is nothing to which the command could speak: the same, word for word, whether nothing is recorded or the actor may not see it.
     *
     * @param id what the command names
     */
    public static Refusal nothingRecorded(String id) {
        return new Refusal(GateRule.THING_KNOWN, "Nothing is recorded under the id " + id + " that you may see; check the id, and whom you act for.");
    }

    public Rule rule() {
        return rule;
    }

    public Map<String, Object> details() {
        return details;
    }
}
