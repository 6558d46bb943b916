/** Why there is a response to an attack: from what was invoked or entered back to the single observations. */
@NullMarked
package org.ceasefiremonitor.projections.response;

import org.jspecify.annotations.NullMarked;
