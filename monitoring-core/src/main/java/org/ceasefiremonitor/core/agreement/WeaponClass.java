package org.ceasefiremonitor.core.agreement;

/** Classes of weapons and equipment (domain reference, section 5.6); calibres in millimetres. */
public enum WeaponClass {
    SMALL_ARMS, HMG, AGS, RPG_ATGM, MORTAR_LT_100, MORTAR_GE_100, ARTILLERY_LT_100, ARTILLERY_GE_100, MLRS, LONG_RANGE_MLRS,
    TACTICAL_MISSILE, CRUISE_MISSILE, TANK, IFV_APC, AIR_DEFENCE, AIRCRAFT, HELICOPTER, UAV_RECON, UAV_FPV, UAV_OWA, UAV_BOMBER, USV,
    NAVAL_GUN, MINE, EW_SYSTEM,
    /** Not stated or not recognised. */
    UNKNOWN
}
