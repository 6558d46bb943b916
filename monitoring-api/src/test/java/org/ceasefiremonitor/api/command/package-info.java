/** Tests of the way in for commands, over HTTP. */
@NullMarked
package org.ceasefiremonitor.api.command;

import org.jspecify.annotations.NullMarked;
