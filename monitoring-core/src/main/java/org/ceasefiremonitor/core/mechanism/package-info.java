/** What watches over the ceasefire: the assets of the mechanism, what each looks at and when, and when one can not be trusted. */
@NullMarked
package org.ceasefiremonitor.core.mechanism;

import org.jspecify.annotations.NullMarked;
