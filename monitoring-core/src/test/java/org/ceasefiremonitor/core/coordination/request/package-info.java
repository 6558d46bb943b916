/** Tests of the package of the same name. */
@NullMarked
package org.ceasefiremonitor.core.coordination.request;

import org.jspecify.annotations.NullMarked;
