/** The special commission, the docket and files of its cases, and its ballots. */
@NullMarked
package org.ceasefiremonitor.projections.commission;

import org.jspecify.annotations.NullMarked;
