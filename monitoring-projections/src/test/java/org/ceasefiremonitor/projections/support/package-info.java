/** Tests of the package of the same name. */
@NullMarked
package org.ceasefiremonitor.projections.support;

import org.jspecify.annotations.NullMarked;
