/** Tests of the views in the package of the same name. */
@NullMarked
package org.ceasefiremonitor.projections.coordination;

import org.jspecify.annotations.NullMarked;
