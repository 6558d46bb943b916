/** Policies at work: what they want done about each event is handed to the command gate, once. */
@NullMarked
package org.ceasefiremonitor.api.policy;

import org.jspecify.annotations.NullMarked;
