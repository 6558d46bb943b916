/** Breach cases before the Special Commission: filing, equal hearing, attribution with a standard of proof and dissent, review. */
@NullMarked
package org.ceasefiremonitor.core.commission.breach;

import org.jspecify.annotations.NullMarked;
