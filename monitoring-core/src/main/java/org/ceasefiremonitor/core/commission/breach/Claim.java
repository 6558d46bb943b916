package org.ceasefiremonitor.core.commission.breach;

import org.ceasefiremonitor.core.activity.ActivityKind;

/** What justifies the act in the eyes of a Party. */
public enum Claim {
    /** Inherent self-defence. */
    SELF_DEFENCE,
    /** Return fire on order. */
    RETURN_FIRE,
    /** An activity that was notified. */
    NOTIFIED,
    /** Nothing is claimed. */
    NONE;

    /** Whether an activity of this kind may be what the claim rests on. */
    boolean restsOn(ActivityKind kind) {
        return switch (this) {
            case SELF_DEFENCE -> kind == ActivityKind.SELF_DEFENCE;
            case RETURN_FIRE -> kind == ActivityKind.RETURN_FIRE_ORDER;
            case NOTIFIED -> kind.announced();
            case NONE -> false;
        };
    }
}
