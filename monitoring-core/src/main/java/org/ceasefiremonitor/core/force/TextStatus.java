package org.ceasefiremonitor.core.force;

/** Whether a text was adopted. What a draft promised is not what was adopted. */
public enum TextStatus {
    DRAFT,
    FINAL
}
