/** Joint meetings: what was on the agenda, who committed themselves to what by when, and whether they kept it. */
@NullMarked
package org.ceasefiremonitor.core.coordination.meeting;

import org.jspecify.annotations.NullMarked;
