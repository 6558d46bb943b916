/** What clients meet while the database is away, and how the node comes back by itself. */
@NullMarked
package org.ceasefiremonitor.api.outage;

import org.jspecify.annotations.NullMarked;
