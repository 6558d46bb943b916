/** Tests of the bytes of evidence. */
@NullMarked
package org.ceasefiremonitor.api.evidence;

import org.jspecify.annotations.NullMarked;
