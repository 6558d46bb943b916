/** Tests of allegations. */
@NullMarked
package org.ceasefiremonitor.core.verification.allegation;

import org.jspecify.annotations.NullMarked;
