/** The ledger of restrictions of access and threats to monitors. */
@NullMarked
package org.ceasefiremonitor.projections.access;

import org.jspecify.annotations.NullMarked;
