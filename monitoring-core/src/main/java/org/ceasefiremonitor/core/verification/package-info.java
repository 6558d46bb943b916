/** Verification: reports are grouped into incidents, and a person who is not their only observer finds out whether they are true. */
@NullMarked
package org.ceasefiremonitor.core.verification;

import org.jspecify.annotations.NullMarked;
