package org.ceasefiremonitor.core.rule;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A command was refused because of a rule. Nothing was recorded. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient Map<String, Object> details;
    private final transient @Nullable String notSuch;

    /**
     * @param rule    the rule that was broken
     * @param message one sentence for the person who sent the command: what is wrong in this case and what to do about it
     * @param details facts that help a program to react (ids, limits, instants); JSON-friendly values, never another actor's content
     */
    public Refusal(Rule rule, String message, Map<String, Object> details) {
        this(rule, message, details, null);
    }

    private Refusal(Rule rule, String message, Map<String, Object> details, @Nullable String notSuch) {
        super(message, null, false, false);
        this.rule = rule;
        this.details = Map.copyOf(details);
        this.notSuch = notSuch;
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

    /**
     * That a thing which the command names is none of which the rule allows: the same, word for word, whether it is another one, is not recorded or
     * is one that the actor may not see.
     *
     * @param key type and id of the thing that is named beside the one that the command speaks to
     */
    public static Refusal notSuchAOne(Rule rule, String key) {
        var type = key.substring(0, key.indexOf('/'));
        return new Refusal(rule, "The " + type.replace('-', ' ') + " " + key.substring(type.length() + 1) + " is not such a one, or none that you may see.",
                Map.of(), type);
    }

    /** The type of the thing that is not such a one, so that whoever tells of it can say where those are listed that are; empty in all other refusals. */
    public Optional<String> notSuch() {
        return Optional.ofNullable(notSuch);
    }

    public Rule rule() {
        return rule;
    }

    public Map<String, Object> details() {
        return details;
    }
}
