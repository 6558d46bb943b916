/** What time alone brings about: prepared by decisions that name a due time, done once it has come, never a decision of people. */
@NullMarked
package org.ceasefiremonitor.api.clock;

import org.jspecify.annotations.NullMarked;
