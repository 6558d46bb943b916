/** Tests of the package of the same name. */
@NullMarked
package org.ceasefiremonitor.core.coordination;

import org.jspecify.annotations.NullMarked;
