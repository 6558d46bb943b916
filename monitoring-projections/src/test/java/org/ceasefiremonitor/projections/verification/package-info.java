/** Tests of the views in the package of the same name. */
@NullMarked
package org.ceasefiremonitor.projections.verification;

import org.jspecify.annotations.NullMarked;
