/** Many reports, corrections and retractions against a plain model of what they come to. */
@NullMarked
package org.ceasefiremonitor.api.sequences;

import org.jspecify.annotations.NullMarked;
