/** The bytes of evidence: kept outside the log by their digest, and given only after they were found to be those that were sealed. */
@NullMarked
package org.ceasefiremonitor.api.evidence;

import org.jspecify.annotations.NullMarked;
