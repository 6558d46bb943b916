/** Tests of the views in the package of the same name. */
@NullMarked
package org.ceasefiremonitor.projections.clock;

import org.jspecify.annotations.NullMarked;
