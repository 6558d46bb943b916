/** Imports of published data: what was read, what came of it, and what was taken back. */
@NullMarked
package org.ceasefiremonitor.projections.intake;

import org.jspecify.annotations.NullMarked;
