/** Remedies: what a Party that a finding holds responsible is to do, by when, and whether it was verified that it did. */
@NullMarked
package org.ceasefiremonitor.core.commission.remedy;

import org.jspecify.annotations.NullMarked;
