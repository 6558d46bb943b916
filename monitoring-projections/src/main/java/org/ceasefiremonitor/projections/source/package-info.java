/** Sources of information, their ratings and track records. */
@NullMarked
package org.ceasefiremonitor.projections.source;

import org.jspecify.annotations.NullMarked;
