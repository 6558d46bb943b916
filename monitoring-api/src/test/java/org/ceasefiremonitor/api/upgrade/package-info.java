/** Data of earlier releases, opened by this one. */
@NullMarked
package org.ceasefiremonitor.api.upgrade;

import org.jspecify.annotations.NullMarked;
