/** Tests of the package of the same name. */
@NullMarked
package org.ceasefiremonitor.core.mechanism.access;

import org.jspecify.annotations.NullMarked;
