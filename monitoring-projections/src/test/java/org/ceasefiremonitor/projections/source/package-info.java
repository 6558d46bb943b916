/** Tests of sources of information and what is personal in them. */
@NullMarked
package org.ceasefiremonitor.projections.source;

import org.jspecify.annotations.NullMarked;
