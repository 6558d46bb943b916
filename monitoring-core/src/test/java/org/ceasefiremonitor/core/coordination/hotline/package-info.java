/** Tests of the package of the same name. */
@NullMarked
package org.ceasefiremonitor.core.coordination.hotline;

import org.jspecify.annotations.NullMarked;
