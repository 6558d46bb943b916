/** Rotation of the log to another name and key: who decided it, and by what the log under the new name is chained to the one under the old. */
@NullMarked
package org.ceasefiremonitor.core.rotation;

import org.jspecify.annotations.NullMarked;
