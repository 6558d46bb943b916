package org.ceasefiremonitor.core.report;

/** The direction towards which something flew, in eighths of the compass. */
public enum Compass {
    N, NE, E, SE, S, SW, W, NW
}
