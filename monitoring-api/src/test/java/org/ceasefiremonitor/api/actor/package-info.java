/** Tests of who is taken for whom. */
@NullMarked
package org.ceasefiremonitor.api.actor;

import org.jspecify.annotations.NullMarked;
