/** Intake of open data: rows of published data sets are sent to a node as reports, through the same door as everyone else's. */
@NullMarked
package org.ceasefiremonitor.api.intake;

import org.jspecify.annotations.NullMarked;
