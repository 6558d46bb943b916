/** Rebuilding views from the log, asked for and watched over HTTP. */
@NullMarked
package org.ceasefiremonitor.api.rebuild;

import org.jspecify.annotations.NullMarked;
