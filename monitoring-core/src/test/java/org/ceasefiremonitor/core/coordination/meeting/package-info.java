/** Tests of the package of the same name. */
@NullMarked
package org.ceasefiremonitor.core.coordination.meeting;

import org.jspecify.annotations.NullMarked;
