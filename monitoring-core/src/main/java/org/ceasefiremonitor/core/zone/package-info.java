/** Ceasefire zones: their drawings and restrictions over time, what is reported in them, their tallies and alert level. */
@NullMarked
package org.ceasefiremonitor.core.zone;

import org.jspecify.annotations.NullMarked;
