/** Calls over the hotline: how long the answer took, what was passed on, and how the issue ended. */
@NullMarked
package org.ceasefiremonitor.core.coordination.hotline;

import org.jspecify.annotations.NullMarked;
