/** What a person sees at a terminal of the modes that are no server. */
@NullMarked
package org.ceasefiremonitor.api.terminal;

import org.jspecify.annotations.NullMarked;
