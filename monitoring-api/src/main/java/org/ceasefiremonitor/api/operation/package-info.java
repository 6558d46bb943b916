/** What people do to what is derived from the log: who may, in which form they ask, and the record of what was done. */
@NullMarked
package org.ceasefiremonitor.api.operation;

import org.jspecify.annotations.NullMarked;
