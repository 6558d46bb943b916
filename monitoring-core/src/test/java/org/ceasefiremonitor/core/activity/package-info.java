/** Activities that are notified or asked about, as stories. */
@NullMarked
package org.ceasefiremonitor.core.activity;

import org.jspecify.annotations.NullMarked;
