/** The exact log against real databases. */
@NullMarked
package org.ceasefiremonitor.api.transparency;

import org.jspecify.annotations.NullMarked;
