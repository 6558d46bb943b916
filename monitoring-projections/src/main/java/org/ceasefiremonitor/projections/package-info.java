/** What can be seen: read models of the log and their queries. */
@NullMarked
package org.ceasefiremonitor.projections;

import org.jspecify.annotations.NullMarked;
