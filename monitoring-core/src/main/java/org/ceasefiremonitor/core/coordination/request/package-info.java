/** Requests to coordination cells: who owns each, by when it is due, and how it was answered. */
@NullMarked
package org.ceasefiremonitor.core.coordination.request;

import org.jspecify.annotations.NullMarked;
