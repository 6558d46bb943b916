package org.ceasefiremonitor.core.agreement;

/** What a report says that happened (domain reference, section 5.6). The adopted catalogue tells which kinds can be violations. */
public enum Kind {
    EXPLOSION(Group.KINETIC), BURST(Group.KINETIC), SHOT(Group.KINETIC), PROJECTILE_IN_FLIGHT(Group.KINETIC), MUZZLE_FLASH(Group.KINETIC),
    TRACER(Group.KINETIC), FLARE(Group.KINETIC), AIRSTRIKE(Group.KINETIC), MISSILE_STRIKE(Group.KINETIC), OWA_DRONE_STRIKE(Group.KINETIC),
    FPV_DRONE_STRIKE(Group.KINETIC), DRONE_DROPPED_MUNITION(Group.KINETIC), NAVAL_FIRE(Group.KINETIC), SNIPER_FIRE(Group.KINETIC),
    /** Organised violence with at least one death whose means are not stated, as event data sets record it. */
    ARMED_EVENT(Group.KINETIC),

    GROUND_ASSAULT(Group.MANOEUVRE), INCURSION(Group.MANOEUVRE), LINE_ADVANCE(Group.MANOEUVRE), TROOP_CONCENTRATION(Group.MANOEUVRE),
    NEW_FORTIFICATION(Group.MANOEUVRE), MINE_LAYING(Group.MANOEUVRE),

    WEAPON_IN_ZONE(Group.WEAPONS), WEAPON_MISSING(Group.WEAPONS), PROSCRIBED_USE(Group.WEAPONS), WEAPON_NEAR_HOUSES(Group.WEAPONS),

    OVERFLIGHT(Group.AIR_AND_SEA), RECON_DRONE(Group.AIR_AND_SEA), AIRSPACE_VIOLATION(Group.AIR_AND_SEA), SHIP_INCURSION(Group.AIR_AND_SEA),
    SEA_MINE(Group.AIR_AND_SEA),

    JAMMING(Group.NON_KINETIC), SPOOFING(Group.NON_KINETIC), CYBER(Group.NON_KINETIC), LASER_DAZZLE(Group.NON_KINETIC),
    ACCESS_DENIED(Group.NON_KINETIC), THREAT_TO_MONITOR(Group.NON_KINETIC),

    STRIKE_ON_ENERGY(Group.PROTECTED), STRIKE_ON_NUCLEAR_SITE_AREA(Group.PROTECTED), STRIKE_ON_MEDICAL(Group.PROTECTED),
    STRIKE_ON_CIVILIAN_OBJECT(Group.PROTECTED), HARM_TO_CIVILIAN(Group.PROTECTED),

    LATE_NOTICE(Group.OBLIGATION), NO_NOTICE(Group.OBLIGATION), EXCEEDED_NOTICE(Group.OBLIGATION), DETAINEE_ISSUE(Group.OBLIGATION),
    PROPAGANDA_INCITEMENT(Group.OBLIGATION), CORRIDOR_BLOCKED(Group.OBLIGATION),

    /** Heat seen from orbit. Never a violation by itself. */
    HEAT(Group.OBSERVATION_ONLY),
    /** An air alarm was given. Never a violation by itself. */
    AIR_ALARM(Group.OBSERVATION_ONLY),
    /** The report does not say what it was. Never a violation by itself. */
    UNCLASSIFIED(Group.OBSERVATION_ONLY);

    /** Families of kinds. */
    public enum Group {
        KINETIC, MANOEUVRE, WEAPONS, AIR_AND_SEA, NON_KINETIC, PROTECTED, OBLIGATION,
        /** Kinds that no catalogue may class as violations. */
        OBSERVATION_ONLY
    }

    private final Group group;

    Kind(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }
}
