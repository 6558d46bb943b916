/** Settings, given to real processes. */
@NullMarked
package org.ceasefiremonitor.api.settings;

import org.jspecify.annotations.NullMarked;
