/** What other rules would have made of what was reported. */
@NullMarked
package org.ceasefiremonitor.api.whatif;

import org.jspecify.annotations.NullMarked;
