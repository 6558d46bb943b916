package org.ceasefiremonitor.core.zone;

/** stub */
public class CeasefireZone {
}
