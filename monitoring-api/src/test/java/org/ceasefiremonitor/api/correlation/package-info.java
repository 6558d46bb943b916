/** Tests of the grouping of reports as they come in. */
@NullMarked
package org.ceasefiremonitor.api.correlation;

import org.jspecify.annotations.NullMarked;
