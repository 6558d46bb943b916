/** What the node does by its clock. */
@NullMarked
package org.ceasefiremonitor.api.clock;

import org.jspecify.annotations.NullMarked;
