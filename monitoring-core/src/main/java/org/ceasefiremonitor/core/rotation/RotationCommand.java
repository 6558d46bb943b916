package org.ceasefiremonitor.core.rotation;

/** Commands to rotate the log. */
public sealed interface RotationCommand permits RotateLog {
}
