/** Tests of writing and reading views. */
@NullMarked
package org.ceasefiremonitor.projections.view;

import org.jspecify.annotations.NullMarked;
