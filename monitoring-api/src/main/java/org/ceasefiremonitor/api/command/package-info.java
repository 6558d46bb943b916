/** How commands come in over HTTP, one endpoint for all of them, and the gate that they pass. */
@NullMarked
package org.ceasefiremonitor.api.command;

import org.jspecify.annotations.NullMarked;
