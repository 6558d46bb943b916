/** Tests of counting reports. */
@NullMarked
package org.ceasefiremonitor.projections.statistics;

import org.jspecify.annotations.NullMarked;
