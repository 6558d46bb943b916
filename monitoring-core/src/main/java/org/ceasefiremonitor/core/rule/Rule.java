package org.ceasefiremonitor.core.rule;

/**
 * A rule that a command can break. Each feature lists its rules in one enum that implements this interface; {@link Rules} is the
 * catalogue of all of them. A code is stable for ever: clients and recorded refusals refer to it.
 */
public interface Rule {

    /** Stable code, three letters of the feature and two digits, for example {@code ZON-03}. */
    String code();

    /** One sentence that says what must hold. */
    String sentence();

    /** Where the rule comes from: an article, a section of the design or of the domain reference, a standard. */
    String source();

    /** What kind of refusal this is. */
    Effect effect();

    /** How a client should understand a refusal. */
    enum Effect {
        /** The command is well formed, yet breaks a rule of the mechanism. */
        BROKEN,
        /** The command does not fit the present state of the thing that it speaks to. */
        CONFLICT,
        /** The command speaks to a thing that is not recorded (or that the actor may not see). */
        UNKNOWN,
        /** The actor's mandates do not allow the command. */
        FORBIDDEN,
        /** The thing has moved on since the revision that the client named. */
        STALE
    }
}
