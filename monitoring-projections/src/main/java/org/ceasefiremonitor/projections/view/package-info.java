/** What all views share: writing versioned rows once per event and batch, and reading them at one position of the log. */
@NullMarked
package org.ceasefiremonitor.projections.view;

import org.jspecify.annotations.NullMarked;
