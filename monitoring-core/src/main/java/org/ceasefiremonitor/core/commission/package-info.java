/** The Special Commission: who sits in it, by which rules of procedure, and its sessions. */
@NullMarked
package org.ceasefiremonitor.core.commission;

import org.jspecify.annotations.NullMarked;
