/** Tests of the package of the same name. */
@NullMarked
package org.ceasefiremonitor.core.support.programme;

import org.jspecify.annotations.NullMarked;
