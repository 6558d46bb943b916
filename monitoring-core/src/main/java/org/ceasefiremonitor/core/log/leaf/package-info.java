/** What the tree over the log holds of an event: a commitment that tells nothing of it until it is opened. */
@NullMarked
package org.ceasefiremonitor.core.log.leaf;

import org.jspecify.annotations.NullMarked;
