/** How anybody reads the tree over the log and takes from it what proves an event, and how a stranger gets all of it to check. */
@NullMarked
package org.ceasefiremonitor.api.proof;

import org.jspecify.annotations.NullMarked;
