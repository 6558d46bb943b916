package org.ceasefiremonitor.core.activity;

import java.time.Duration;
import java.util.Set;
import org.ceasefiremonitor.core.agreement.Kind;
import org.ceasefiremonitor.core.agreement.Kind.Group;
import org.jspecify.annotations.Nullable;

/**
 * What a Party notifies (domain reference, section 5.3, A6), and how long beforehand it does so where the agreement's time limits do not say
 * it under the name of the kind's limit. Some are told of after the fact, and are never late. Names are stored and frozen.
 */
public enum ActivityKind {
    /** 7 days beforehand. */
    EXERCISE("notice-exercise", Duration.ofDays(7)),
    /** Fire at a range: 72 hours beforehand. */
    LIVE_FIRE("notice-live-fire", Duration.ofHours(72)),
    /** 24 hours beforehand. */
    DEMINING("notice-demining", Duration.ofHours(24)),
    /** Units that relieve each other: 72 hours beforehand. */
    ROTATION("notice-rotation", Duration.ofHours(72)),
    /** 24 hours beforehand. */
    FLIGHT("notice-flight", Duration.ofHours(24)),
    /** 24 hours beforehand. */
    CONVOY("notice-convoy", Duration.ofHours(24)),
    /** 24 hours beforehand. */
    CONTROLLED_DETONATION("notice-controlled-detonation", Duration.ofHours(24)),
    /** Fire was ordered to be returned (domain reference, section 2.1); whether that was right is for the commission to say. */
    RETURN_FIRE_ORDER,
    /** Own people were disciplined for what they did. */
    DISCIPLINARY_ACTION,
    /** What was done is claimed to have been self-defence; whether it was is for the commission to say. */
    SELF_DEFENCE;

    /** What firing without a target that is hit is reported as. */
    private static final Set<Kind> FIRING = Set.of(Kind.EXPLOSION, Kind.BURST, Kind.SHOT, Kind.PROJECTILE_IN_FLIGHT, Kind.MUZZLE_FLASH, Kind.TRACER, Kind.FLARE);
    private static final Set<Kind> FLYING = Set.of(Kind.OVERFLIGHT, Kind.RECON_DRONE, Kind.AIRSPACE_VIOLATION);
    private static final Set<Kind> MOVING = Set.of(Kind.TROOP_CONCENTRATION, Kind.WEAPON_IN_ZONE);

    private final @Nullable String limit;
    private final @Nullable Duration usual;

    ActivityKind() {
        this(null, null);
    }

    ActivityKind(@Nullable String limit, @Nullable Duration usual) {
        this.limit = limit;
        this.usual = usual;
    }

    /** Name of its lead time in the agreement's time limits; null for what is told of after the fact. */
    public @Nullable String limit() {
        return limit;
    }

    /** How long beforehand it is notified where the time limits say nothing; null for what is told of after the fact. */
    public @Nullable Duration usual() {
        return usual;
    }

    /** Whether it is notified beforehand, so that who sees it knows what it is. */
    public boolean announced() {
        return limit != null;
    }

    /** Whether a report of this kind may be what was notified. */
    public boolean maySeem(Kind reported) {
        return switch (this) {
            case EXERCISE -> FIRING.contains(reported) || FLYING.contains(reported) || MOVING.contains(reported);
            case LIVE_FIRE -> FIRING.contains(reported);
            case DEMINING, CONTROLLED_DETONATION -> reported == Kind.EXPLOSION;
            case ROTATION, CONVOY -> MOVING.contains(reported);
            case FLIGHT -> FLYING.contains(reported);
            case RETURN_FIRE_ORDER, SELF_DEFENCE -> reported.group() == Group.KINETIC;
            case DISCIPLINARY_ACTION -> false;
        };
    }
}
