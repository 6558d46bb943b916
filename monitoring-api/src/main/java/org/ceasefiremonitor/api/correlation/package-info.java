/** Groups reports into incidents as they come in. */
@NullMarked
package org.ceasefiremonitor.api.correlation;

import org.jspecify.annotations.NullMarked;
