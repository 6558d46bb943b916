/** What a node loses when it is killed: nothing that it had acknowledged. */
@NullMarked
package org.ceasefiremonitor.api.crash;

import org.jspecify.annotations.NullMarked;
