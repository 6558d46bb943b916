/** Views that show definitions as the core folds them, one row per definition and version. */
@NullMarked
package org.ceasefiremonitor.projections.definition;

import org.jspecify.annotations.NullMarked;
