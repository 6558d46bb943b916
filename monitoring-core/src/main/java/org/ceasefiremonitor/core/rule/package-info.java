/** Rules with stable codes, and the refusals that name them. */
@NullMarked
package org.ceasefiremonitor.core.rule;

import org.jspecify.annotations.NullMarked;
