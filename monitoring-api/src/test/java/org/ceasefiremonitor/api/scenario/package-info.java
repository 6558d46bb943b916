/** The demo story is true. */
@NullMarked
package org.ceasefiremonitor.api.scenario;

import org.jspecify.annotations.NullMarked;
