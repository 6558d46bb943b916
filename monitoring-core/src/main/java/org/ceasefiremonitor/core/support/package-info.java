/** Long-term support: packages from the announcement to the delivery, and what is late (domain reference, section 5.3, G3). */
@NullMarked
package org.ceasefiremonitor.core.support;

import org.jspecify.annotations.NullMarked;
