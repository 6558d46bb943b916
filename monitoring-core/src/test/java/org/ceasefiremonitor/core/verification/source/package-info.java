/** Tests of the package of the same name. */
@NullMarked
package org.ceasefiremonitor.core.verification.source;

import org.jspecify.annotations.NullMarked;
