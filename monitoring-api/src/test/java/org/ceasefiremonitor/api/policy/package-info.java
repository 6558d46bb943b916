/** Tests of what is in the package of the same name. */
@NullMarked
package org.ceasefiremonitor.api.policy;

import org.jspecify.annotations.NullMarked;
