/** Who acts, in which capacity, and how things are named. */
@NullMarked
package org.ceasefiremonitor.core.identity;

import org.jspecify.annotations.NullMarked;
