/** Deployments of a multinational force: their reviewed table, and the caveats that travel with them. */
@NullMarked
package org.ceasefiremonitor.core.force.deployment;

import org.jspecify.annotations.NullMarked;
