/** Reading the log itself: events, what led to them and what they led to, and the history of every thing. */
@NullMarked
package org.ceasefiremonitor.api.audit;

import org.jspecify.annotations.NullMarked;
