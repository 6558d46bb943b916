/** Tests that hold for all views. */
@NullMarked
package org.ceasefiremonitor.projections;

import org.jspecify.annotations.NullMarked;
