/** Who may see a thing, and which data are personal. */
@NullMarked
package org.ceasefiremonitor.core.marking;

import org.jspecify.annotations.NullMarked;
