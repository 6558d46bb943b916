/** Security guarantees: pledged, ratified, activated by a person once the ceasefire is in force, and lasting beyond its collapse. */
@NullMarked
package org.ceasefiremonitor.core.guarantee;

import org.jspecify.annotations.NullMarked;
