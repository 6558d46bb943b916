/** Activities that Parties notified or were asked about. */
@NullMarked
package org.ceasefiremonitor.projections.activity;

import org.jspecify.annotations.NullMarked;
