/** Tests of verification missions. */
@NullMarked
package org.ceasefiremonitor.core.verification.mission;

import org.jspecify.annotations.NullMarked;
