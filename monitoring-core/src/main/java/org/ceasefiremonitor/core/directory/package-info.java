/** What decisions may know about other aggregates: their definitions, as of one position of the log. */
@NullMarked
package org.ceasefiremonitor.core.directory;

import org.jspecify.annotations.NullMarked;
